import { Link } from '@payloadcms/ui'
import { agendaAddress, type AgendaQuery } from './agendaQuery'
import { agendaWords } from './agendaWords'
import { addMonths, monthFrom } from './dutchMonth'
import { formatMonth } from './formatDay'

interface AgendaHeadProps {
  home: string
  language: 'nl' | 'en'
  now: Date
  query: AgendaQuery
}

/** Which month this is, the ways to others, and to the other form. */
export const AgendaHead = ({ home, language, now, query }: AgendaHeadProps) => {
  const words = agendaWords[language]
  const at = (more: Partial<AgendaQuery>) => agendaAddress(home, { ...query, ...more })
  return (
    <div className="noaber-agenda__head">
      <h2>{formatMonth(query.month, language)}</h2>
      <nav aria-label={words.month} className="noaber-tabs">
        <Link
          href={at({ month: addMonths(query.month, -1) })}
          id="previous-month"
          prefetch={false}
          rel="prev"
        >
          {words.previous}
        </Link>
        <Link href={at({ month: monthFrom(undefined, now) })} id="this-month" prefetch={false}>
          {words.today}
        </Link>
        <Link href={at({ month: addMonths(query.month, 1) })} id="next-month" prefetch={false} rel="next">
          {words.next}
        </Link>
      </nav>
      <nav aria-label={words.views} className="noaber-tabs noaber-agenda__views">
        <Link aria-current={query.isList ? undefined : 'page'} href={at({ isList: false })} prefetch={false}>
          {words.month}
        </Link>
        <Link aria-current={query.isList ? 'page' : undefined} href={at({ isList: true })} prefetch={false}>
          {words.list}
        </Link>
      </nav>
    </div>
  )
}
