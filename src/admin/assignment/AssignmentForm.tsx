'use client'

import { Button, SelectInput, TextareaInput, TextInput, toast } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { Assignment as AssignmentNow, AssignmentChoice } from '../../operations/assignDocument'
import { useNamedSelects } from '../steps/useNamedSelects'
import type { AssignmentWords } from './assignmentWords'

interface AssignmentFormProps {
  /** Where to post it. */
  address: string
  choice: AssignmentChoice
  words: AssignmentWords
  onCancel: () => void
  onDone: (now: AssignmentNow) => void
}

/** To whom a document goes, and what they should know. Choosing a colleague fills in their team, until one was written. */
export const AssignmentForm = ({ address, choice, words, onCancel, onDone }: AssignmentFormProps) => {
  const [colleague, setColleague] = useState(choice.assignee ? String(choice.assignee.id) : '')
  const [team, setTeam] = useState(choice.team ?? '')
  const [isTeamOwn, setTeamOwn] = useState(false)
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ref = useNamedSelects(words.colleague)

  const choose = (id: string) => {
    setColleague(id)
    const chosen = choice.colleagues.find((one) => String(one.id) === id)
    if (!isTeamOwn) setTeam(chosen?.team ?? '')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // The form of the document is around this one.
    event.stopPropagation()
    setBusy(true)
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ assignee: colleague === '' ? null : Number(colleague), team, note }),
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) return void toast.error(words.failed)
    toast.success(words.done)
    onDone((await response.json()) as AssignmentNow)
  }
  return (
    <form className="noaber-assignment__form" noValidate onSubmit={(event) => void submit(event)}>
      <p>{words.intro}</p>
      <div ref={ref}>
        <SelectInput
          label={words.colleague}
          name="colleague"
          onChange={(option) => {
            if (!Array.isArray(option)) choose(option?.value === undefined ? '' : String(option.value))
          }}
          options={choice.colleagues.map(({ id, name, team: theirs }) => ({
            label: theirs ? `${name} (${theirs})` : name,
            value: String(id),
          }))}
          path="colleague"
          value={colleague}
        />
      </div>
      <TextInput
        label={words.team}
        onChange={(event: { target: { value: string } }) => {
          setTeam(event.target.value)
          setTeamOwn(true)
        }}
        path="handOverTeam"
        value={team}
      />
      <TextareaInput
        description={words.noteHint}
        label={words.note}
        onChange={(event) => setNote(event.target.value)}
        path="handOverNote"
        rows={3}
        value={note}
      />
      <div className="noaber-step__buttons">
        <Button
          buttonStyle="primary"
          disabled={isBusy}
          id="hand-over-now"
          margin={false}
          size="large"
          type="submit"
        >
          {words.submit}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="large" type="button">
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
