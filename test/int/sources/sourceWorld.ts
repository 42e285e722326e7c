import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { queryRows } from '../../../src/db/session'
import { pollSource, type Poll } from '../../../src/operations/sources/pollSource'
import { previewSource } from '../../../src/operations/sources/previewSource'
import { switchSource } from '../../../src/operations/sources/switchSource'
import { readMainRow } from '../../../src/publishing/readMainRow'
import type { World } from '../people'
import { requestAs } from '../requestAs'

/** A feed of a partner that is read, as a test looks at it. */
export interface ReadFeed {
  id: number
  /** Looks at it now, whenever it would be due. */
  look: () => Promise<Poll>
  state: () => Promise<Record<string, unknown>>
  entries: () => Promise<Record<string, unknown>[]>
  /** What came of an entry: the main row of its document. */
  documentOf: (entryId: string) => Promise<Record<string, unknown> | null>
  /** Lets so many days pass. */
  passDays: (days: number) => Promise<void>
}

/** Rows of a query, outside every transaction. */
export const query = async <Row>(payload: Payload, text: ReturnType<typeof sql>): Promise<Row[]> =>
  queryRows<Row>(await createLocalReq({}, payload), text)

/** A contact of a partner, without whom nothing is sent in. */
export const contactFor = async (payload: Payload, partner: number): Promise<number> => {
  const data = { name: 'Els', email: `els-${partner}@example.org`, partner }
  return Number((await payload.create({ collection: 'contacts', data: data as never })).id)
}

/** Sets up a feed of a partner, looks at the example and switches it on, as an editor does. */
export const readFeed = async (world: World, settings: Record<string, unknown>): Promise<ReadFeed> => {
  const { payload } = world
  const partner = Number(settings.partner ?? world.partner)
  const made = await payload.create({
    collection: 'feed-sources',
    data: {
      name: 'Site van de buurt',
      becomes: 'initiatives',
      themes: [world.theme],
      areas: [world.area],
      contact: settings.contact ?? (await contactFor(payload, partner)),
      ...settings,
      partner,
    } as never,
  })
  const id = Number(made.id)
  const req = await requestAs(payload, world.users.editor)
  await previewSource(req, id)
  await switchSource(req, id, true)
  return {
    id,
    look: async () => {
      await query(
        payload,
        sql`update source_states set next_at = now() - interval '1 second' where source_id = ${id}`,
      )
      return pollSource(payload, id)
    },
    state: async () =>
      (
        await query<Record<string, unknown>>(
          payload,
          sql`select * from source_states where source_id = ${id}`,
        )
      )[0] ?? {},
    entries: () =>
      query(
        payload,
        sql`select * from source_entries where source_id = ${id} order by first_seen_at, entry_id`,
      ),
    documentOf: async (entryId) => {
      const [row] = await query<{ collection: string; document_id: number }>(
        payload,
        sql`select collection, document_id from source_entries where source_id = ${id} and entry_id = ${entryId}`,
      )
      return row?.document_id ? readMainRow(payload, row.collection, row.document_id) : null
    },
    passDays: async (days) => {
      await query(
        payload,
        sql`update source_entries set missing_since = missing_since - make_interval(days => ${days}),
              asked_at = asked_at - make_interval(days => ${days}) where source_id = ${id}`,
      )
      await query(
        payload,
        sql`update source_states set succeeded_at = succeeded_at - make_interval(days => ${days}) where source_id = ${id}`,
      )
    },
  }
}
