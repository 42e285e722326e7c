import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { actorOf } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { languageOf } from '../../errors/languageOf'
import { readTimeline } from '../../operations/readTimeline'
import { readReach } from '../../operations/sites/readReach'
import { settingsOf } from '../../publishing/settingsOf'
import { ReachPanel } from '../sites/ReachPanel'
import { looksOf } from '../state/looksOf'
import { TimelineEvent } from './TimelineEvent'
import '../admin.css'
import './timeline.css'
import { timelineWords } from './timelineWords'

/** The tab of a document that tells what happened to it: who, when, which step, and why. */
export const TimelineView = async ({ doc, initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, req } = initPageResult
  const collection = collectionConfig?.slug
  const id = Number(doc?.id)
  const { workflow } = settingsOf(req.payload, collection ?? '')
  if (!collection || !workflow || !Number.isSafeInteger(id)) return null
  const language = languageOf(req)
  const words = timelineWords[language]
  const before = Number(searchParams?.before) || null
  const { entries, next } = await readTimeline({ req, collection, id, before })
  const reach = before === null && doc?.urn ? await readReach(req, String(doc.urn)) : null
  const { admin, api } = req.payload.config.routes
  const home = formatAdminURL({ adminRoute: admin, path: `/collections/${collection}/${id}/tijdlijn` })
  const file = formatAdminURL({ apiRoute: api, path: `/${collection}/${id}/timeline.csv` })
  const dossier = formatAdminURL({ apiRoute: api, path: `/${collection}/${id}/dossier.zip` })
  const states = looksOf(workflow)
  return (
    <Gutter className="noaber-timeline">
      <div className="noaber-timeline__head">
        <div>
          <h2>{words.title}</h2>
          <p>{words.intro}</p>
        </div>
        {/* A file, and no page of the panel: it leaves through the browser. */}
        <p className="noaber-timeline__downloads">
          <a className="noaber-timeline__download" download href={file}>
            {words.download}
          </a>
          {isEditorActor(actorOf(req)) ? (
            <a className="noaber-timeline__download" download href={dossier}>
              {words.dossier}
            </a>
          ) : null}
        </p>
      </div>
      {reach ? <ReachPanel adminRoute={admin} language={language} reach={reach} /> : null}
      {entries.length === 0 ? <p>{words.none}</p> : null}
      <ol className="noaber-timeline__list">
        {entries.map((entry) => (
          <TimelineEvent entry={entry} key={entry.id} language={language} states={states} />
        ))}
      </ol>
      {before !== null || next !== null ? (
        <p className="noaber-timeline__pages">
          {before === null ? null : <Link href={home}>{words.latest}</Link>}
          {next === null ? null : <Link href={`${home}?before=${next}`}>{words.earlier}</Link>}
        </p>
      ) : null}
    </Gutter>
  )
}
