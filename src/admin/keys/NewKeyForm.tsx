'use client'

import { Button, SelectInput, TextInput } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { useNamedSelects } from '../steps/useNamedSelects'
import type { KeyWords } from './keyWords'
import { useKeyCall, type NewSecret } from './useKeyCall'

interface NewKeyFormProps {
  /** The partners to choose from; null for an editor of one, who chooses none. */
  partners: readonly { id: number; title: string }[] | null
  words: KeyWords
  onMade: (secret: NewSecret) => void
}

/** Where a new key is used, and for admins for which partner. */
export const NewKeyForm = ({ partners, words, onMade }: NewKeyFormProps) => {
  const { call, isBusy } = useKeyCall(words.failed)
  const [name, setName] = useState('')
  const [partner, setPartner] = useState('')
  const choice = useNamedSelects(words.partner)
  const isComplete = name.trim() !== '' && (partners === null || partner !== '')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const of = partners === null ? {} : { partner: Number(partner) }
    const made = await call<NewSecret>('/issue', { name, ...of })
    if (made) onMade(made)
  }
  return (
    <form className="noaber-keys" noValidate onSubmit={(event) => void submit(event)}>
      <p>{words.makeIntro}</p>
      <TextInput
        label={words.name}
        onChange={(event: { target: { value: string } }) => setName(event.target.value)}
        path="key-name"
        required
        value={name}
      />
      {partners === null ? null : (
        <div ref={choice}>
          <SelectInput
            label={words.partner}
            name="partner"
            onChange={(option) => {
              if (!Array.isArray(option)) setPartner(option?.value === undefined ? '' : String(option.value))
            }}
            options={partners.map(({ id, title }) => ({ label: title, value: String(id) }))}
            path="key-partner"
            required
            value={partner}
          />
        </div>
      )}
      <div>
        <Button disabled={isBusy || !isComplete} id="issue-key" margin={false} size="medium" type="submit">
          {words.make}
        </Button>
      </div>
    </form>
  )
}
