'use client'

import { useId } from 'react'
import '../admin.css'
import type { Outcome } from '../../feeds/match/Match'
import type { SuggestedSubsidy } from '../../operations/suggestSubsidies'
import { ToneIcon } from '../state/ToneIcon'
import { useWords } from '../useWords'
import '../writing/writing.css'
import { subsidyWords } from './subsidyWords'
import { useSubsidies } from './useSubsidies'

/** Stands beside the form of an initiative: the subsidies that may fit, and of each why, as it was saved last. */
export const Subsidies = () => {
  const subsidies = useSubsidies()
  const { language } = useWords()
  const words = subsidyWords[language]
  const id = useId()
  return subsidies === null ? null : (
    <aside aria-labelledby={id} className="field-type noaber-checklist">
      <h2 id={id}>{words.title}</h2>
      <p>{subsidies.length === 0 ? words.none : words.hint}</p>
      {subsidies.map((subsidy) => (
        <section key={subsidy.urn}>
          <a href={subsidy.url} rel="noreferrer" target="_blank">
            {subsidy.title}
          </a>
          {subsidy.verdict === 'fits' ? <p>{words.fits}</p> : null}
          <Reasons subsidy={subsidy} title={words.mayFit} which="unknown" />
          <details>
            <summary>{words.met}</summary>
            <Reasons subsidy={subsidy} which="met" />
          </details>
        </section>
      ))}
    </aside>
  )
}

const Reasons = ({
  subsidy,
  title,
  which,
}: {
  subsidy: SuggestedSubsidy
  title?: string
  which: Outcome
}) => {
  const { say } = useWords()
  const said = subsidy.judgements.filter(({ outcome }) => outcome === which)
  return said.length === 0 ? null : (
    <>
      {title ? <p>{title}</p> : null}
      <ul>
        {said.map(({ criterion, reason }) => (
          <li key={criterion}>
            <ToneIcon tone={which === 'met' ? 'positive' : 'waiting'} />
            <span>{say(reason)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
