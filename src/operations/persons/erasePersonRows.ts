import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { recordTransition } from '../../hooks/recordTransition'
import { settingsOf } from '../../publishing/settingsOf'
import { syncItem } from '../../publishing/syncItem'
import { forgetSentPhoto } from '../ideas/photos/forgetSentPhoto'
import { forgetLetters } from '../followers/forgetLetters'
import { contactPlaces, RESIDENT_FIELDS } from './contactPlaces'
import { isLetterTo, listOf, tableIn } from './describePerson'
import type { Person } from './findPerson'

/** What erasing took away and what it left, in numbers. */
export interface Erased extends Readonly<Record<string, number>> {
  contacts: number
  followers: number
  invitations: number
  letters: number
  /** Contributions that were never public, and went with whoever sent them. */
  erased: number
  /** Documents that stayed, without the person. */
  kept: number
}

/** Something that points at somebody. */
interface Pointing {
  collection: string
  id: number
  urn: string | null
  state: string | null
  isResident: boolean
  isErased: boolean
}

/**
 * Erases somebody (GDPR, article 17), all or nothing: who they are, what they follow, letters, and contributions of theirs that
 * were never public. What was public stays, without them and without the name that they chose, also in earlier versions; the
 * history says that it happened. What has a case number or a day on which it is destroyed belongs to a record, and stays too
 * (article 17, third paragraph).
 */
export const erasePersonRows = async (req: PayloadRequest, person: Person): Promise<Erased> =>
  inTransaction(req, async () => {
    const { payload } = req
    const { contacts, followers, invitations } = person
    await queryRows(
      req,
      sql`select id from ${tableIn(req, 'contacts')} where id in (${listOf(contacts)}) order by id for update`,
    )
    const [letters] = await queryRows<{ count: number }>(
      req,
      sql`select count(*)::int as count from mail_outbox where ${isLetterTo(person)}`,
    )
    const pointing = await findPointing(req, contacts)
    for (const each of pointing) {
      if (each.isErased) await erase(req, each)
      else await strip(req, each, contacts)
    }
    for (const id of contacts) await payload.delete({ collection: 'contacts', id, overrideAccess: true, req })
    await forgetLetters(req, followers)
    await deleteRows(req, 'followers', followers)
    await deleteRows(req, 'invitations', invitations)
    const erased = pointing.filter(({ isErased }) => isErased).length
    return {
      contacts: contacts.length,
      followers: followers.length,
      invitations: invitations.length,
      letters: letters?.count ?? 0,
      erased,
      kept: pointing.length - erased,
    }
  })

/** What erasing somebody would take away and leave. Changes nothing. */
export const countErasure = async (req: PayloadRequest, person: Person): Promise<Erased> => {
  const [letters] = await queryRows<{ count: number }>(
    req,
    sql`select count(*)::int as count from mail_outbox where ${isLetterTo(person)}`,
  )
  const pointing = await findPointing(req, person.contacts)
  const erased = pointing.filter(({ isErased }) => isErased).length
  return {
    contacts: person.contacts.length,
    followers: person.followers.length,
    invitations: person.invitations.length,
    letters: letters?.count ?? 0,
    erased,
    kept: pointing.length - erased,
  }
}

/** Every document that points at one of these contacts, once. */
const findPointing = async (req: PayloadRequest, contacts: readonly number[]): Promise<Pointing[]> => {
  if (contacts.length === 0) return []
  const found = new Map<string, Pointing>()
  for (const { collection, column, field } of contactPlaces(req.payload)) {
    const { workflow } = settingsOf(req.payload, collection)
    const isResident = RESIDENT_FIELDS.includes(field)
    // In a record of its own: the organisation must keep it (Archiefwet).
    const isErased =
      isResident && collection === 'ideas'
        ? sql`published_at is null and coalesce(record_case_number, '') = '' and record_destroy_at is null`
        : sql`false`
    const rows = await queryRows<Omit<Pointing, 'collection' | 'isResident'>>(
      req,
      sql`select id::int as id, ${workflow ? sql`urn, state::text as state` : sql`null as urn, null as state`},
            ${isErased} as "isErased"
          from ${tableIn(req, collection)} where ${sql.identifier(column)} in (${listOf(contacts)}) order by id`,
    )
    for (const row of rows) {
      const key = `${collection}:${row.id}`
      const known = found.get(key)
      found.set(key, {
        ...row,
        collection,
        isResident: isResident || Boolean(known?.isResident),
        isErased: row.isErased || Boolean(known?.isErased),
      })
    }
  }
  return [...found.values()]
}

/** With the photo that came with it. */
const erase = async (req: PayloadRequest, { collection, id }: Pointing): Promise<void> => {
  const [found] =
    collection === 'ideas'
      ? await queryRows<{ image: number | null }>(
          req,
          sql`select image_id as image from ${tableIn(req, 'ideas')} where id = ${id}`,
        )
      : []
  await req.payload.delete({ collection: collection as never, id, overrideAccess: true, trash: true, req })
  if (found && found.image !== null) await forgetSentPhoto(req, Number(found.image))
}

/** The name beside a photo that they sent. One that the desk put there is not about them. */
const stripPhoto = (req: PayloadRequest, idea: number) =>
  queryRows(
    req,
    sql`update ${tableIn(req, 'media')} m set maker = null from ${tableIn(req, 'ideas')} i, idea_uploads u
        where i.id = ${idea} and m.id = i.image_id and u.media_id = m.id`,
  )

/**
 * Takes a person out of a document that stays. Past Payload on purpose: an update would make one more version, and leave the name
 * in those before it.
 */
const strip = async (
  req: PayloadRequest,
  { collection, id, isResident, state, urn }: Pointing,
  contacts: readonly number[],
) => {
  const places = contactPlaces(req.payload).filter((place) => place.collection === collection)
  const hasName = isResident && collection === 'ideas'
  const set = (prefix: string) =>
    sql.join(
      [
        // Somebody else may stand in another place of the same document.
        ...places.map(({ column }) => {
          const name = sql.identifier(prefix + column)
          return sql`${name} = case when ${name} in (${listOf(contacts)}) then null else ${name} end`
        }),
        ...(hasName ? [sql`${sql.identifier(`${prefix}submitter_name`)} = null`] : []),
      ],
      sql`, `,
    )
  await queryRows(req, sql`update ${tableIn(req, collection)} set ${set('')} where id = ${id}`)
  if (places.some(({ hasVersions }) => hasVersions))
    await queryRows(
      req,
      sql`update ${sql.identifier(`_${tableOf(req.payload, collection)}_v`)} set ${set('version_')} where parent_id = ${id}`,
    )
  if (hasName) await stripPhoto(req, id)
  if (urn === null || state === null) return
  await syncItem(req, collection, id)
  await recordTransition(req, {
    collection,
    documentId: id,
    urn,
    transition: 'personErased',
    from: state,
    to: state,
    actor: actorOf(req),
    reason: null,
  })
}

const deleteRows = async (req: PayloadRequest, collection: string, ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  await queryRows(req, sql`delete from ${tableIn(req, collection)} where id in (${listOf(ids)})`)
}
