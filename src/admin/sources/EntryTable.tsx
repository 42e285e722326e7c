import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { IntakeEntry } from '../../operations/sources/readIntake'
import type { Label } from '../../workflow'
import { fillIn } from '../filters/fillIn'
import { formatInstant } from '../steps/formatInstant'
import { SourceBadge } from './SourceBadge'
import { entryLooks } from './sourceLooks'
import { sourceWords } from './sourceWords'

interface EntryTableProps {
  adminRoute: string
  entries: readonly IntakeEntry[]
  language: keyof Label
}

/** What came in from a feed, each with the way to its document and to the original. */
export const EntryTable = ({ adminRoute, entries, language }: EntryTableProps) => {
  const words = sourceWords[language]
  return (
    <div aria-label={words.came} className="table noaber-table" role="region" tabIndex={0}>
      <table cellPadding="0" cellSpacing="0">
        <thead>
          <tr>
            <th scope="col">{words.title}</th>
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ collection, documentId, entryId, missingSince, problem, state, title, url }) => {
            const look = entryLooks[missingSince ? 'missing' : state]
            const since = missingSince ? formatInstant(new Date(missingSince).toISOString(), language) : ''
            return (
              <tr key={entryId}>
                <td>
                  {collection && documentId ? (
                    <Link
                      href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${documentId}` })}
                      prefetch={false}
                    >
                      {title}
                    </Link>
                  ) : (
                    title
                  )}{' '}
                  {url ? (
                    <a className="noaber-intake__original" href={url} rel="noreferrer" target="_blank">
                      {words.original}
                    </a>
                  ) : null}
                </td>
                <td>
                  {look ? <SourceBadge language={language} look={look} /> : null}
                  {problem ? <p className="noaber-table__more">{problem[language]}</p> : null}
                  {missingSince ? (
                    <p className="noaber-table__more">{fillIn(words.missingSince, { date: since })}</p>
                  ) : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
