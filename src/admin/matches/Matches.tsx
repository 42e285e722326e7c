'use client'

import { useId } from 'react'
import '../admin.css'
import type { Outcome } from '../../feeds/match/Match'
import type { Suggestion } from '../../operations/suggestSubsidies'
import { ToneIcon } from '../state/ToneIcon'
import { useWords } from '../useWords'
import '../writing/writing.css'
import { matchWords } from './matchWords'
import { useMatches } from './useMatches'

/** Stands beside a form: the subsidies that may fit an initiative, or the other way round, and of each why, as it was saved last. */
export const Matches = ({ what }: { what: 'subsidies' | 'initiatives' }) => {
  const matches = useMatches(what)
  const { language } = useWords()
  const words = matchWords[language]
  const id = useId()
  return matches === null ? null : (
    <aside aria-labelledby={id} className="field-type noaber-checklist">
      <h2 id={id}>{words[what].title}</h2>
      <p>{matches.length === 0 ? words[what].none : words[what].hint}</p>
      {matches.map((match) => (
        <section key={match.urn}>
          <a href={match.url} rel="noreferrer" target="_blank">
            {match.title}
          </a>
          {match.verdict === 'fits' ? <p>{words.fits}</p> : null}
          <Reasons match={match} title={words.mayFit} which="unknown" />
          <details>
            <summary>{words.met}</summary>
            <Reasons match={match} which="met" />
          </details>
        </section>
      ))}
    </aside>
  )
}

const Reasons = ({ match, title, which }: { match: Suggestion; title?: string; which: Outcome }) => {
  const { say } = useWords()
  const said = match.judgements.filter(({ outcome }) => outcome === which)
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
