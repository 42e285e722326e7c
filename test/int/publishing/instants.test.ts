import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPage } from '../../../src/feeds/load'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringInitiative, editorOf, poolOf } from './site'
import { openTransaction } from './transaction'

const initiatives = 'initiatives' as CollectionSlug

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const call = (id: number) => ({
  payload,
  actor: editorOf(world),
  collection: 'initiatives',
  id,
  reason: 'Bekeken.',
})

/** The last line of the changes about an item. */
const lastChange = async (urn: string | undefined) => {
  const [line] = await query<{ kind: string; at: string }>(
    payload,
    sql`select kind, at::text as at from feed_changes where urn = ${String(urn)} order by seq desc limit 1`,
  )
  return { kind: line?.kind, at: Date.parse(line?.at ?? '') }
}

describe('the instants of one item', () => {
  it('move forward when a withdrawal began before the edit that it waited for', async () => {
    const id = await bringInitiative(world)
    const early = await openTransaction(payload)
    // The transaction begins with its first statement.
    await payload.findByID({ collection: initiatives, id, req: early.req })
    await pause(20)
    await payload.update({ collection: initiatives, id, data: { title: 'Intussen' } as never })
    const edited = await itemOf(payload, 'initiatives', id)
    await hideDocument({ ...call(id), req: early.req })
    await early.commit()
    const gone = await lastChange(edited?.urn)
    expect(gone.kind).toBe('withdraw')
    expect(gone.at).toBeGreaterThan(Date.parse(edited?.updated ?? ''))
  })

  it('move forward when it comes back', async () => {
    const id = await bringInitiative(world)
    const urn = (await itemOf(payload, 'initiatives', id))?.urn
    await hideDocument(call(id))
    const gone = await lastChange(urn)
    await unhideDocument(call(id))
    const back = await itemOf(payload, 'initiatives', id)
    expect(Date.parse(back?.updated ?? '')).toBeGreaterThan(gone.at)
  })

  it('move forward also where the clock of the server that writes is behind', async () => {
    const id = await bringInitiative(world)
    const ahead = new Date(Date.now() + 3_600_000).toISOString()
    await query(
      payload,
      sql`update feed_items set item = jsonb_set(item, '{updated}', to_jsonb(${ahead}::text)), updated_at = ${ahead}
          where collection = 'initiatives' and document_id = ${String(id)}`,
    )
    await payload.update({ collection: initiatives, id, data: { title: 'Later' } as never })
    const edited = await itemOf(payload, 'initiatives', id)
    expect(Date.parse(edited?.updated ?? '')).toBeGreaterThan(Date.parse(ahead))
    await hideDocument(call(id))
    expect((await lastChange(edited?.urn)).at).toBeGreaterThan(Date.parse(edited?.updated ?? ''))
  })
})

describe('a change', () => {
  it('is dated when it is committed, however long its transaction takes', async () => {
    const id = await bringInitiative(world)
    const slow = await openTransaction(payload)
    await payload.update({
      collection: initiatives,
      id,
      data: { title: 'Duurt lang' } as never,
      req: slow.req,
    })
    await pause(50)
    const [row] = await query<{ now: string }>(payload, sql`select clock_timestamp()::text as now`)
    await slow.commit()
    const urn = (await itemOf(payload, 'initiatives', id))?.urn
    expect((await lastChange(urn)).at).toBeGreaterThanOrEqual(Date.parse(row?.now ?? ''))
  })

  it("is what 'since' goes by: what comes in from elsewhere may be old", async () => {
    const since = new Date().toISOString()
    const id = await bringInitiative(world, 'published', { publishedAt: '2020-01-01T12:00:00.000Z' })
    const item = await itemOf(payload, 'initiatives', id)
    expect(item?.updated).toBe('2020-01-01T12:00:00.000Z')
    const found = await loadPage(
      poolOf(payload),
      {
        type: 'initiatives',
        theme: [],
        area: [],
        partner: [],
        state: [],
        since,
        q: null,
        limit: 30,
        cursor: null,
        withdrawn: false,
      },
      { now: Date.now() },
    )
    expect(found.rows.map(({ urn }) => urn)).toEqual([item?.urn])
  })
})

it('an edit stands also where the last version does not know when its document was made', async () => {
  const id = await bringInitiative(world)
  const made = (await readMainRow(payload, 'initiatives', id))?.createdAt
  await query(payload, sql`update _initiatives_v set version_created_at = null where parent_id = ${id}`)
  const answer = await rest(payload, 'PATCH', `/api/initiatives/${id}`, {
    as: world.as.editor,
    body: { title: 'Gewoon een wijziging' },
  })
  expect(answer.status).toBe(200)
  expect(await readMainRow(payload, 'initiatives', id)).toMatchObject({
    title: 'Gewoon een wijziging',
    createdAt: made,
  })
})
