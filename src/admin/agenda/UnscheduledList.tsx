import { Link } from '@payloadcms/ui'
import type { UnscheduledGroup } from '../../operations/readUnscheduled'
import type { AgendaPage } from './AgendaPage'

/** Beside the calendar: what has no place in it yet, and where to give it one. */
export const UnscheduledList = ({
  groups,
  page,
}: {
  groups: readonly UnscheduledGroup[]
  page: AgendaPage
}) => {
  const { linkTo, words } = page
  return (
    <aside aria-labelledby="noaber-unscheduled" className="noaber-unscheduled">
      <h2 id="noaber-unscheduled">{words.waiting}</h2>
      <p>{groups.length === 0 ? words.nothingWaits : words.waitingIntro}</p>
      {groups.map(({ collection, documents, hasMore, missing }) => (
        <section aria-labelledby={`missing-${missing}`} key={missing}>
          <h3 id={`missing-${missing}`}>{words.missing[missing]}</h3>
          <ul>
            {documents.map(({ id, title }) => (
              <li key={id}>
                <span>{title || words.untitled}</span>
                <Link href={linkTo({ collection, id })} prefetch={false}>
                  {words.set[missing]}
                  <span className="noaber-unseen">{`: ${title || words.untitled}`}</span>
                </Link>
              </li>
            ))}
          </ul>
          {hasMore ? <p>{words.andMore}</p> : null}
        </section>
      ))}
    </aside>
  )
}
