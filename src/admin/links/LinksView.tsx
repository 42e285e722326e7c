import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import type { LinkUse } from '../../links/readBrokenLinks'
import { readLinksPage } from '../../operations/links/brokenLinks'
import { fillIn } from '../filters/fillIn'
import { PanelPage } from '../page/PanelPage'
import { formatInstant } from '../steps/formatInstant'
import { LinkActions } from './LinkActions'
import './links.css'
import { describeLink, linkWords } from './linkWords'

/** More titles than this make a row of the table too high. */
const MOST_USES = 5

/** `/admin/links`: links in what is public that lead nowhere. Like every view at the root it looks itself who asks. */
export const LinksView = async (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const { admin: adminRoute, api } = req.payload.config.routes
  const home = formatAdminURL({ adminRoute, path: '/links' })
  if (!req.user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  const page = Math.max(1, Math.floor(Number(searchParams?.page)) || 1)
  const found = await readLinksPage(req, page)
  if (!found) redirect(`${adminRoute}/unauthorized`)

  const language = languageOf(req)
  const words = linkWords[language]
  const { checked, hasMore, isChecking, isOwnOnly, known, links, mayAccept } = found
  return (
    <PanelPage className="noaber-links" trail={[{ label: words.title }]} view={view}>
      <h1>{words.title}</h1>
      <p className="noaber-page__intro">
        {words.intro} {isOwnOnly ? words.own : ''}
        {isChecking && !isOwnOnly
          ? fillIn(words.progress, { known: String(known), checked: String(checked) })
          : ''}
      </p>
      {isChecking ? null : <p className="noaber-links__off">{words.off}</p>}
      {links.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div aria-label={words.title} className="table noaber-table" role="region" tabIndex={0}>
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th scope="col">{words.link}</th>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.since}</th>
                {isChecking ? <th scope="col">{words.actions}</th> : null}
              </tr>
            </thead>
            <tbody>
              {links.map((link) => (
                <tr key={link.url}>
                  <td className="noaber-links__link">
                    <a href={link.url} rel="noreferrer" target="_blank">
                      {link.url}
                    </a>
                    <p className="noaber-table__more">{describeLink(link, language)}</p>
                  </td>
                  <td>
                    <Uses adminRoute={adminRoute} more={words.more} uses={link.uses} />
                  </td>
                  <td>
                    {link.failingSince ? formatInstant(link.failingSince.toISOString(), language) : '–'}
                  </td>
                  {isChecking ? (
                    <td>
                      {link.isOwn ? null : (
                        <LinkActions apiRoute={api} mayAccept={mayAccept} url={link.url} />
                      )}
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page > 1 || hasMore ? (
        <p className="noaber-page__pages">
          {page > 1 ? <Link href={`${home}?page=${page - 1}`}>{words.newer}</Link> : null}
          {hasMore ? <Link href={`${home}?page=${page + 1}`}>{words.older}</Link> : null}
        </p>
      ) : null}
    </PanelPage>
  )
}

const Uses = ({ adminRoute, more, uses }: { adminRoute: string; more: string; uses: readonly LinkUse[] }) => (
  <ul className="noaber-links__uses">
    {uses.slice(0, MOST_USES).map(({ collection, id, title }) => (
      <li key={`${collection} ${id}`}>
        <Link
          href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` })}
          prefetch={false}
        >
          {title}
        </Link>
      </li>
    ))}
    {uses.length > MOST_USES ? <li>{fillIn(more, { count: String(uses.length - MOST_USES) })}</li> : null}
  </ul>
)
