import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { RecentImport } from '../../operations/imports/readImportPage'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { importWords } from './importWords'

interface RecentImportsProps {
  adminRoute: string
  language: keyof Label
  recent: readonly RecentImport[]
}

/** Files that were brought in earlier, with how they stand. */
export const RecentImports = ({ adminRoute, language, recent }: RecentImportsProps) => {
  const words = importWords[language]
  if (recent.length === 0) return null
  return (
    <section>
      <h2 id="noaber-import-earlier">{words.earlier}</h2>
      <div aria-labelledby="noaber-import-earlier" className="table noaber-table" role="region" tabIndex={0}>
        <table cellPadding="0" cellSpacing="0">
          <thead>
            <tr>
              <th scope="col">{words.fileColumn}</th>
              <th scope="col">{words.forWhom}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {recent.map(({ id, createdAt, fileName, kind, partnerTitle, phase, status }) => (
              <tr key={id}>
                <td>
                  <Link href={`${formatAdminURL({ adminRoute, path: '/import' })}?id=${id}`} prefetch={false}>
                    {fileName}
                  </Link>
                </td>
                <td>{partnerTitle}</td>
                <td>{words[kind]}</td>
                <td>{formatInstant(createdAt.toISOString(), language)}</td>
                <td>{words.standings[status === 'done' && phase === 'trial' ? 'triedDone' : status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
