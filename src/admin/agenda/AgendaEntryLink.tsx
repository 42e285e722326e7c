import { Link } from '@payloadcms/ui'
import type { AgendaEntry } from '../../operations/desk/AgendaEntry'
import { WindowMeter } from '../windows/WindowMeter'
import { AgendaIcon } from './AgendaIcon'
import type { AgendaPage } from './AgendaPage'
import { formatClock } from './formatDay'

/** One thing in the calendar: when, what, and the way to the document. */
export const AgendaEntryLink = ({ entry, page }: { entry: AgendaEntry; page: AgendaPage }) => {
  const { language, linkTo, words } = page
  const { at, isLate, kind, money, step, title, what } = entry
  return (
    <Link
      className={`noaber-entry noaber-entry--${isLate ? 'late' : kind}`}
      href={linkTo(entry)}
      prefetch={false}
    >
      <span className="noaber-entry__what">
        <AgendaIcon what={what} />
        <time dateTime={at}>{formatClock(at, language)}</time>
        <span>{step ? `${words.what.planned}: ${step[language]}` : words.what[what]}</span>
        {isLate ? <strong>{words.late}</strong> : null}
      </span>
      <span className="noaber-entry__title">{title || words.untitled}</span>
      {money ? <WindowMeter language={language} money={money} /> : null}
    </Link>
  )
}
