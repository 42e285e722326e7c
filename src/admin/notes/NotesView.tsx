import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { mayRemoveNote } from '../../collections/Notes/access'
import { languageOf } from '../../errors/languageOf'
import { formatInstant } from '../steps/formatInstant'
import { NoteForm } from './NoteForm'
import { noteWords } from './noteWords'
import './notes.css'
import { RemoveNote } from './RemoveNote'

const ON_A_PAGE = 50

/** The tab of a document with what colleagues tell each other about it. Others than staff find nothing here. */
export const NotesView = async ({ doc, initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, req } = initPageResult
  const actor = actorOf(req)
  const collection = collectionConfig?.slug
  const id = Number(doc?.id)
  if (!collection || !Number.isSafeInteger(id) || !isStaffActor(actor) || actor.kind !== 'user') return null
  const language = languageOf(req)
  const words = noteWords[language]
  const page = Math.max(1, Math.floor(Number(searchParams?.page)) || 1)
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'notes',
    where: { collection: { equals: collection }, documentId: { equals: String(id) } },
    depth: 1,
    limit: ON_A_PAGE,
    overrideAccess: false,
    page,
    req,
    user: req.user,
  })
  const { admin, api } = req.payload.config.routes
  const address = formatAdminURL({ apiRoute: api, path: '/notes' })
  const home = formatAdminURL({ adminRoute: admin, path: `/collections/${collection}/${id}/notities` })
  return (
    <Gutter className="noaber-notebook">
      <h2>{words.title}</h2>
      <p className="noaber-notebook__intro">{words.intro}</p>
      <NoteForm address={address} collection={collection} documentId={String(id)} words={words} />
      {docs.length === 0 ? <p>{words.none}</p> : null}
      <ol className="noaber-notebook__list">
        {docs.map(({ author, createdAt, id: note, text }) => {
          const writer = author !== null && typeof author === 'object' ? author : null
          return (
            <li className="noaber-notebook__note" key={note}>
              <p className="noaber-notebook__who">
                <strong>{writer?.name ?? words.somebody}</strong>{' '}
                <time dateTime={createdAt}>{formatInstant(createdAt, language)}</time>
                {mayRemoveNote(actor, { author: writer?.id ?? null, createdAt }) ? (
                  <RemoveNote address={`${address}/${note}`} words={words} />
                ) : null}
              </p>
              <p className="noaber-notebook__text">{text}</p>
            </li>
          )
        })}
      </ol>
      {page > 1 || hasNextPage ? (
        <p className="noaber-notebook__who">
          {page > 1 ? <Link href={home}>{words.latest}</Link> : null}
          {hasNextPage ? <Link href={`${home}?page=${page + 1}`}>{words.earlier}</Link> : null}
        </p>
      ) : null}
    </Gutter>
  )
}
