import type { Intake } from '../../operations/sources/readIntake'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { sourceWords } from './sourceWords'

const FORMATS: Readonly<Record<string, string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0',
  atom: 'Atom',
  json: 'JSON Feed',
  ical: 'iCalendar',
}

/** When a feed was looked at, and what it has. */
export const IntakeFacts = ({
  counts,
  language,
  state,
}: Pick<Intake, 'counts' | 'state'> & { language: keyof Label }) => {
  const words = sourceWords[language]
  const facts: [string, string | number][] = [
    [words.checked, state?.checkedAt ? formatInstant(toIso(state.checkedAt), language) : words.never],
    ...(state?.isOn ? [[words.next, formatInstant(toIso(state.nextAt), language)] as [string, string]] : []),
    ...(state?.format ? [[words.format, FORMATS[state.format] ?? state.format] as [string, string]] : []),
    [words.entries, state?.entries ?? 0],
    [words.taken, counts.taken],
    ...(counts.refused > 0 ? [[words.refused, counts.refused] as [string, number]] : []),
    ...(counts.missing > 0 ? [[words.missing, counts.missing] as [string, number]] : []),
  ]
  return (
    <dl className="noaber-intake__facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Postgres writes instants with a space. */
const toIso = (instant: string): string => new Date(instant).toISOString()
