'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId } from 'react'
import '../admin.css'
import { adviseOn, type Advice } from '../../collections/advice/adviseOn'
import { isFilledIn } from '../../workflow/readField'
import { useOffer } from '../offer/useOffer'
import { ToneIcon } from '../state/ToneIcon'
import { useWords } from '../useWords'
import { useBrokenLinks } from '../links/useBrokenLinks'
import { useDocumentSource } from '../sources/useDocumentSource'
import { checklistWords } from './checklistWords'
import './writing.css'

/**
 * Stands beside a form: what the usual next step still asks for, by the rules of the site itself, and what could be
 * better. Follows what somebody types; what only the site can judge it says again after saving.
 */
export const Checklist = () => {
  const { collectionSlug = '' } = useDocumentInfo()
  const { offer } = useOffer()
  const { language, say } = useWords()
  const words = checklistWords[language]
  const next = offer?.transitions.find(({ emphasis }) => emphasis === 'primary')
  const refusals = (next?.refusals ?? []).filter(({ code }) => code === 'guard')
  return (
    <aside aria-label={words.title} className="field-type noaber-checklist">
      {next && next.requires.length + refusals.length > 0 ? (
        <>
          <h2>
            {words.title}: {say(next.label)}
          </h2>
          <ul>
            {next.requires.map(({ label, path }) => (
              <RequiredField key={path} label={say(label)} path={path} />
            ))}
            {refusals.map(({ guard = '', message }) => (
              <ChecklistItem isDone={false} key={guard} label={say(message)} />
            ))}
          </ul>
        </>
      ) : null}
      <AdviceList collection={collectionSlug} />
    </aside>
  )
}

const RequiredField = ({ label, path }: { label: string; path: string }) => {
  const isDone = useFormFields(([fields]) => isFilledIn(fields[path]?.value))
  return <ChecklistItem isDone={isDone} label={label} />
}

const ChecklistItem = ({ isDone, label }: { isDone: boolean; label: string }) => {
  const { language } = useWords()
  const words = checklistWords[language]
  return (
    <li className={isDone ? 'noaber-checklist__done' : undefined}>
      <ToneIcon tone={isDone ? 'positive' : 'waiting'} />
      <span>
        {label} <span className="noaber-checklist__unseen">({isDone ? words.done : words.todo})</span>
      </span>
    </li>
  )
}

const AdviceList = ({ collection }: { collection: string }) => {
  const { language, say } = useWords()
  const words = checklistWords[language]
  const id = useId()
  // As text, so that only other advice draws this part anew.
  const advice = useFormFields(([fields]) =>
    JSON.stringify(adviseOn(collection, reduceFieldsToValues(fields, true))),
  )
  const list = [...(JSON.parse(advice) as Advice[]), ...useBrokenLinks(), ...useDocumentSource()]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.advice}</h2>
      {list.length === 0 ? <p>{words.noAdvice}</p> : null}
      <ul>
        {list.map(({ code, found, label }) => (
          <li key={code}>
            <ToneIcon tone="active" />
            <span>
              {say(label)}
              {found.map((text) => (
                <q className="noaber-checklist__found" key={text}>
                  {text}
                </q>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
