import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadChanges } from '../../../src/feeds/changes'
import { encodePosition } from '../../../src/feeds/changesPosition'
import { findFrontier, findPositionAt } from '../../../src/feeds/findPosition'
import { pruneChanges } from '../../../src/jobs/tasks/pruneChanges'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { changesOf, itemOf, query } from '../feed'
import { until } from '../feeds/startSite'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringInitiative, editorOf, poolOf, step } from './site'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
})

const urnOf = async (id: number) => String((await payload.findByID({ collection: 'initiatives', id })).urn)

/** Makes everything that happened to an item so far something of long ago. */
const age = (urn: string, years: number) =>
  query(
    payload,
    sql`update feed_changes set at = now() - make_interval(years => ${years}::int) where urn = ${urn}`,
  )

const revisionOf = async (urn: string) =>
  (await query<{ revision: number }>(payload, sql`select revision from feed_items where urn = ${urn}`))[0]
    ?.revision

const read = (cursor?: string, limit = 1000) => loadChanges(poolOf(payload), { cursor, limit })

/** Reads until a change of this item was told: it waits for every transaction of the whole server. */
const readUntil = async (urn: string, kind: string, cursor?: string) => {
  let found = await read(cursor)
  await until(async () => {
    found = await read(cursor)
    return found.changes.some((change) => change.urn === urn && change.kind === kind)
  })
  return found
}

const edit = (id: number, title: string) =>
  payload.update({ collection: 'initiatives', id, data: { title, _status: 'published' } })

describe('old changes', () => {
  it('are forgotten after two years: withdrawals, and what was followed by a later change', async () => {
    const [kept, gone] = [await bringInitiative(world), await bringInitiative(world)]
    const [urn, goneUrn] = [await urnOf(kept), await urnOf(gone)]
    await edit(kept, 'Een andere titel')
    await step(world, 'initiatives', gone, 'withdraw', { reason: 'Het gaat niet door.' })
    await age(urn, 3)
    await age(goneUrn, 1)
    await pruneChanges(payload)
    expect(await changesOf(payload, urn)).toEqual(['upsert'])
    expect(await changesOf(payload, goneUrn)).toEqual(['upsert', 'withdraw'])
    await age(goneUrn, 3)
    await pruneChanges(payload)
    expect(await changesOf(payload, goneUrn)).toEqual([])
    expect(await changesOf(payload, urn)).toEqual(['upsert'])
    expect(await pruneChanges(payload)).toBe(0)
  })

  it('leave the revision to count on, also of what was gone altogether and came back', async () => {
    const id = await bringInitiative(world)
    const urn = await urnOf(id)
    const revisions = [await revisionOf(urn)]
    const published = (await itemOf(payload, 'initiatives', id))?.published
    const note = async () => revisions.push(await revisionOf(urn))
    await edit(id, 'Tweede titel')
    await note()
    await age(urn, 3)
    await pruneChanges(payload)
    await edit(id, 'Derde titel')
    await note()
    const moderation = { payload, actor: editorOf(world), collection: 'initiatives', id }
    await hideDocument({ ...moderation, reason: 'Even niet.' })
    await age(urn, 3)
    await pruneChanges(payload)
    expect(await changesOf(payload, urn)).toEqual([])
    await unhideDocument({ ...moderation, reason: 'Toch wel.' })
    await note()
    expect(revisions).toEqual([0, 1, 2, 4])
    const item = await itemOf(payload, 'initiatives', id)
    expect(item?.published).toBe(published)
    // It came back now: readers that go by 'updated' hear of it.
    expect(Date.parse(item?.updated ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })
})

describe('a reader of changes', () => {
  it('that stopped before what was pruned must begin anew; one that is past it goes on', async () => {
    const id = await bringInitiative(world)
    const urn = await urnOf(id)
    await readUntil(urn, 'upsert')
    // It began from the active ids: it has the item.
    const stale = encodePosition(await findFrontier(poolOf(payload), null))
    await step(world, 'initiatives', id, 'withdraw', { reason: 'Het gaat niet door.' })
    const { cursor: current } = await readUntil(urn, 'withdraw', stale)
    await age(urn, 3)
    expect(await pruneChanges(payload)).toBe(2)
    await expect(read(stale)).rejects.toMatchObject({ code: 'changesExpired', status: 410 })
    expect((await read(current)).changes).toEqual([])
    await expect(findPositionAt(poolOf(payload), '2020-01-01T00:00:00Z', null)).rejects.toMatchObject({
      code: 'changesExpired',
    })
    const other = await bringInitiative(world)
    const { changes, cursor } = await readUntil(await urnOf(other), 'upsert', current)
    expect(changes.map((change) => change.urn)).toEqual([await urnOf(other)])
    // The dump of this cluster was restored in another one: what was too old still is.
    await query(payload, sql`update feed_changes set epoch = '99999999999999999999'`)
    await query(payload, sql`update feed_horizon set epoch = '99999999999999999999'`)
    const inOther = (text: string) => {
      const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
      return Buffer.from(JSON.stringify(parts.with(1, '99999999999999999999'))).toString('base64url')
    }
    await expect(read(inOther(stale))).rejects.toMatchObject({ code: 'changesExpired' })
    expect((await read(inOther(cursor))).changes).toEqual([])
    await query(payload, sql`update feed_changes set epoch = noaber_epoch()`)
    await query(payload, sql`update feed_horizon set epoch = noaber_epoch()`)
  })

  it('that began from nothing meanwhile is not bothered: it was never told of what had gone', async () => {
    const old = await bringInitiative(world)
    await age(await urnOf(old), 4)
    const last = await bringInitiative(world)
    const lastUrn = await urnOf(last)
    await readUntil(lastUrn, 'upsert')
    let page = await read(undefined, 1)
    // Old changes go while it reads: those that it has yet to come to, and the one that it stands at.
    const gone = await bringInitiative(world)
    await step(world, 'initiatives', gone, 'withdraw', { reason: 'Het gaat niet door.' })
    await age(await urnOf(gone), 3)
    await pruneChanges(payload)
    const seen = page.changes.map(({ urn }) => urn)
    while (page.hasMore) {
      page = await read(page.cursor, 1)
      seen.push(...page.changes.map(({ urn }) => urn))
    }
    expect(seen).toContain(lastUrn)
    expect(seen).toContain(await urnOf(old))
    expect(seen).not.toContain(await urnOf(gone))
  })

  it('that goes on from the active ids stands past everything that was pruned', async () => {
    const gone = await bringInitiative(world)
    const urn = await urnOf(gone)
    await step(world, 'initiatives', gone, 'withdraw', { reason: 'Het gaat niet door.' })
    await readUntil(urn, 'withdraw')
    await age(urn, 3)
    await pruneChanges(payload)
    const position = await findFrontier(poolOf(payload), null)
    const { changes } = await loadChanges(poolOf(payload), { position })
    expect(changes).toEqual([])
  })
})
