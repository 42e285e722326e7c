'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import type { PaperPage } from '../../operations/ideas/paper/readPaperPage'
import { fillIn } from '../filters/fillIn'
import { formatInstant } from '../steps/formatInstant'
import { PaperForm } from './PaperForm'
import { paperWords } from './paperWords'
import { usePaper } from './usePaper'

interface PaperDeskProps {
  apiRoute: string
  language: 'nl' | 'en'
  page: PaperPage
  /** The number of the event that one came from; '' for none. */
  initialEvent: string
}

/** Forms on paper, typed in one below the other and sent together. What could not be kept stays, with what is wrong. */
export const PaperDesk = ({ apiRoute, initialEvent, language, page }: PaperDeskProps) => {
  const words = paperWords[language]
  const { add, change, isSending, kept, remove, rows, send } = usePaper(apiRoute, words.failed)
  const [event, setEvent] = useState(initialEvent)
  const [said, setSaid] = useState<{ text: string; isWrong: boolean } | null>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const several = (count: number) => (count === 1 ? words.one : fillIn(words.many, { count: String(count) }))

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault()
    const outcome = await send(event)
    if (typeof outcome === 'string') setSaid({ text: outcome, isWrong: true })
    else {
      const counts = { kept: several(outcome.kept), wrong: several(outcome.wrong) }
      const isWrong = outcome.wrong > 0
      setSaid({ text: fillIn(isWrong ? words.someWrong : words.allKept, counts), isWrong })
    }
    status.current?.focus()
  }
  return (
    <form className="noaber-paper__desk" noValidate onSubmit={(submitted) => void submit(submitted)}>
      <p
        className={`noaber-paper__said${said?.isWrong ? ' noaber-paper__said--wrong' : ''}`}
        ref={status}
        role="status"
        tabIndex={-1}
      >
        {said?.text}
      </p>
      <div className="noaber-paper__field">
        <label htmlFor="paper-event">{words.event}</label>
        <select id="paper-event" onChange={(chosen) => setEvent(chosen.target.value)} value={event}>
          <option value="">{words.noEvent}</option>
          {page.events.map(({ id, label, startsAt }) => (
            <option key={id} value={id}>
              {startsAt ? `${label} (${formatInstant(startsAt, language)})` : label}
            </option>
          ))}
        </select>
      </div>
      {rows.map((row, index) => (
        <PaperForm
          areas={page.areas}
          key={row.key}
          number={index + 1}
          onChange={(given) => change(row.key, given)}
          onRemove={() => remove(row.key)}
          row={row}
          themes={page.themes}
          words={words}
        />
      ))}
      <div className="noaber-paper__actions">
        <Button
          buttonStyle="secondary"
          id="paper-add"
          margin={false}
          onClick={add}
          size="medium"
          type="button"
        >
          {words.add}
        </Button>
        <Button disabled={isSending} id="paper-save" margin={false} size="medium" type="submit">
          {isSending ? words.saving : words.save}
        </Button>
      </div>
      {kept.length > 0 ? (
        <section aria-labelledby="paper-kept">
          <h2 id="paper-kept">{words.keptTitle}</h2>
          <ul>
            {kept.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
          <p>
            <a
              href={`${apiRoute}/paper-ideas/slips?ideas=${kept.map(({ id }) => id).join(',')}`}
              rel="noopener"
              target="_blank"
            >
              {words.slips}
            </a>
          </p>
          <p>{words.slipsHelp}</p>
        </section>
      ) : null}
    </form>
  )
}
