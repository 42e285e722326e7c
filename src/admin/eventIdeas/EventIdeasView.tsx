import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { isRefusal } from '../../errors/isRefusal'
import { languageOf } from '../../errors/languageOf'
import { formatPeriod } from '../../feeds/text/formatDate'
import { readEventIdeas } from '../../operations/ideas/readEventIdeas'
import { CopyAddress } from './CopyAddress'
import './eventIdeas.css'
import { eventIdeasWords } from './eventIdeasWords'
import { NewTabletLink } from './NewTabletLink'
import { QrCode } from './QrCode'

/** The tab of an event about collecting ideas: the code and poster, the link for tablets, and the way to forms on paper. */
export const EventIdeasView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id = Number(doc?.id)
  if (!Number.isSafeInteger(id)) return null
  const found = await readEventIdeas(req, id).catch((error: unknown) => {
    // Whose event it is not finds nothing here.
    if (isRefusal(error)) return null
    throw error
  })
  const language = languageOf(req)
  const words = eventIdeasWords[language]
  if (!found)
    return (
      <Gutter className="noaber-event-ideas">
        <h2>{words.title}</h2>
        <p>{words.notYours}</p>
      </Gutter>
    )
  const { address, count, isPublic, tabletAddress, window } = found
  const { admin, api } = req.payload.config.routes
  const poster = formatAdminURL({ apiRoute: api, path: `/events/${id}/poster` })
  const paper = formatAdminURL({ adminRoute: admin, path: '/papier' })
  return (
    <Gutter className="noaber-event-ideas">
      <h2>{words.title}</h2>
      {window ? null : <p className="noaber-event-ideas__note">{words.off}</p>}
      {window && !isPublic ? <p className="noaber-event-ideas__note">{words.notOnSite}</p> : null}
      <dl className="noaber-facts">
        {window ? (
          <div>
            <dt>{words.window}</dt>
            <dd>{formatPeriod(window.from, window.until, language)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{words.count}</dt>
          <dd>{count}</dd>
        </div>
      </dl>
      {window ? (
        <div className="noaber-event-ideas__ways">
          <section>
            <h3>{words.visitors}</h3>
            <p>{words.visitorsHelp}</p>
            <QrCode label={words.qr} text={address} />
            <CopyAddress address={address} label={words.address} words={words} />
            <p>
              <a href={poster} rel="noopener" target="_blank">
                {words.poster}
              </a>
            </p>
          </section>
          {tabletAddress ? (
            <section>
              <h3>{words.tablets}</h3>
              <p>{words.tabletsHelp}</p>
              <QrCode label={words.tabletQr} text={tabletAddress} />
              <CopyAddress address={tabletAddress} label={words.tabletAddress} words={words} />
              <p>{words.tabletsWarning}</p>
              <NewTabletLink
                address={formatAdminURL({ apiRoute: api, path: `/events/${id}/tablet-link` })}
                language={language}
              />
            </section>
          ) : null}
        </div>
      ) : null}
      {isEditorActor(actorOf(req)) ? (
        <section>
          <h3>{words.paper}</h3>
          <p>{words.paperHelp}</p>
          <p>
            <Link href={`${paper}?bijeenkomst=${id}`}>{words.toPaper}</Link>
          </p>
        </section>
      ) : null}
    </Gutter>
  )
}
