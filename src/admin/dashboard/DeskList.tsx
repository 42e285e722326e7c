import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

/** A document in a part of the dashboard, and what there is to say of it. */
interface DeskLine {
  key: string
  /** In the panel, after its route. Null: there is nothing to go to. */
  path: `/${string}` | null
  title: string
  note: string
  isLate?: boolean
  /** What stands below it. */
  more?: ReactNode
}

/** A short list of documents, or what to say when there are none. */
export const DeskList = ({
  adminRoute,
  empty,
  lines,
}: {
  adminRoute: string
  empty: string
  lines: readonly DeskLine[]
}) =>
  lines.length === 0 ? (
    <p>{empty}</p>
  ) : (
    <ul className="noaber-desk__list">
      {lines.map(({ isLate, key, more, note, path, title }) => (
        <li key={key}>
          {path === null ? (
            <span>{title}</span>
          ) : (
            <Link href={formatAdminURL({ adminRoute, path })} prefetch={false}>
              {title}
            </Link>
          )}
          <span className={isLate ? 'noaber-desk__note noaber-desk__note--late' : 'noaber-desk__note'}>
            {note}
          </span>
          {more}
        </li>
      ))}
    </ul>
  )
