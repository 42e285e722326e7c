import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { IDEA_LINK_DAYS } from './ideaAddress'
import { keeperOf } from './keepIdea'
import { forgetPhotos } from './photos/forgetPhotos'
import { forgetSentPhoto } from './photos/forgetSentPhoto'
import { ENTRY_DAYS } from './takeOnce'

/** As many at once as a night takes without holding others up. */
const MOST = 500

/**
 * Erases the ideas of the form that nobody confirmed, once the link has run out, with whoever brought them and their photos; photos
 * that were not sent; and the marks that the limits were counted for, and which forms were sent. What was ever submitted stays, and
 * what the desk made itself too.
 *
 * @returns how many ideas
 */
export const forgetIdeas = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const [ideas, transitions] = ['ideas', 'transitions'].map((name) => sql.identifier(tableOf(payload, name)))
  const old = await queryRows<{ id: number; contact: number | null }>(
    req,
    sql`select i.id, i.submitter_id as contact from ${ideas} i
        where i.state::text = 'draft' and i.created_at < now() - make_interval(days => ${IDEA_LINK_DAYS})
          and exists (select 1 from ${transitions} t where t.collection = 'ideas' and t.document_id = i.id::text
            and t.transition = 'create' and t.actor_kind = 'system'
            and t.actor_name in (${keeperOf('form')}, ${keeperOf('event')}))
          and not exists (select 1 from ${transitions} t where t.collection = 'ideas' and t.document_id = i.id::text
            and t.transition = 'submit')
        order by i.id limit ${MOST}`,
  )
  for (const { contact, id } of old) await erase(payload, Number(id), contact)
  await forgetPhotos(payload)
  await queryRows(
    req,
    sql`delete from api_calls where policy = 'ideas' and started_at < now() - interval '1 day'`,
  )
  await queryRows(
    req,
    sql`delete from idea_entries where created_at < now() - make_interval(days => ${ENTRY_DAYS})`,
  )
  // An event in the trash can come back.
  await queryRows(
    req,
    sql`delete from tablet_links t
        where not exists (select 1 from ${sql.identifier(tableOf(payload, 'events'))} e where e.urn = t.urn)`,
  )
  return old.length
}

/** Each by itself: one that was confirmed at the last moment does not keep the others. */
const erase = async (payload: Payload, id: number, contact: number | null): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const table = sql.identifier(tableOf(payload, 'ideas'))
    const [locked] = await queryRows<{ image: number | null }>(
      req,
      sql`select image_id as image from ${table} where id = ${id} and state::text = 'draft' for update`,
    )
    if (!locked) return
    await payload.delete({ collection: 'ideas', id, overrideAccess: true, trash: true, req })
    if (locked.image !== null) await forgetSentPhoto(req, Number(locked.image))
    if (contact !== null)
      await payload.delete({ collection: 'contacts', id: Number(contact), overrideAccess: true, req })
  })
}
