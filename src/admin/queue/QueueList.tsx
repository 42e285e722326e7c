import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { sayLabel } from '../../operations/describeValue'
import type { QueueEntry } from '../../operations/readQueue'
import { configOf } from '../../publishing/settingsOf'
import { formatInstant } from '../steps/formatInstant'
import { itemKey } from './queuePlace'
import { queueWords } from './queueWords'

interface QueueListProps {
  payload: Payload
  entries: readonly QueueEntry[]
  current: string | null
  hrefOf: (key: string) => string
  /** What came in after this page, and the page that begins with the oldest. */
  later: string | null
  start: string | null
  language: 'nl' | 'en'
}

/** What waits, the oldest first. */
export const QueueList = ({ payload, entries, current, hrefOf, later, start, language }: QueueListProps) => {
  const words = queueWords[language]
  const kindOf = ({ collection, kind }: QueueEntry) => {
    const what = sayLabel(configOf(payload, collection)?.labels.singular, language, collection)
    return kind === 'proposal' ? `${what}, ${words.proposal.toLowerCase()}` : what
  }
  return (
    <nav aria-label={words.list} className="noaber-queue__list">
      {start ? <Link href={start}>{words.first}</Link> : null}
      <ol>
        {entries.map((entry) => {
          const key = itemKey(entry)
          return (
            <li key={key}>
              <Link
                aria-current={key === current ? 'true' : undefined}
                className={`noaber-queue__entry ${key === current ? 'noaber-queue__entry--here' : ''}`}
                href={hrefOf(key)}
                prefetch={false}
              >
                <span className="noaber-queue__kind">{kindOf(entry)}</span>
                <span className="noaber-queue__title">{entry.title}</span>
                <span className="noaber-queue__meta">
                  {formatInstant(entry.at, language)}
                  {entry.partner ? ` · ${entry.partner}` : ''}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
      {later ? <Link href={later}>{words.later}</Link> : null}
    </nav>
  )
}
