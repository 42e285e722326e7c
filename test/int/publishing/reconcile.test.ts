import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { taskList } from '../../../src/jobs/worker'
import { reconcile } from '../../../src/operations/reconcile'
import { changesOf, itemOf, query } from '../feed'
import { usePayload } from '../payload'
import { initiativeData, makeWorld, type World } from '../people'
import { bringIn, bringInitiative, footprintOf, poolOf } from './site'
import { inHours } from './window'

let payload: Payload
let world: World
let id: number
let event: number
let urn: string

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  id = await bringInitiative(world)
  await bringInitiative(world, 'draft')
  event = await bringIn(world, 'events', 'published', {
    ...initiativeData(world, { title: 'Dialoogavond' }),
    kind: 'meeting',
    startsAt: inHours(24),
  })
  urn = String((await itemOf(payload, 'initiatives', id))?.urn)
})

/** What the feeds serve, without the changes and the instants of change, which a repair adds to. */
const served = async () => {
  const { feed_items, feed_addresses, feed_media, feed_vocabulary } = await footprintOf(payload)
  const items = (JSON.parse(feed_items ?? '[]') as Record<string, unknown>[]).map((row) => ({
    ...row,
    item: { ...(row.item as object), updated: '' },
    updated_at: '',
    revision: 0,
  }))
  return { items, feed_addresses, feed_media, feed_vocabulary }
}

describe('reconcile', () => {
  it('finds nothing to repair when nothing is wrong, and writes nothing', async () => {
    const before = await footprintOf(payload)
    const report = await reconcile(payload)
    expect(report).toMatchObject({ written: 0, withdrawn: 0 })
    expect(report.checked).toBeGreaterThan(5)
    expect(await footprintOf(payload)).toEqual(before)
  })

  it.each<[string, () => SQL, object]>([
    [
      'an item with another text',
      () => sql`update feed_items set item = jsonb_set(item, '{title}', '"Beschadigd"') where urn = ${urn}`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'an item that cannot be found under its theme',
      () => sql`update feed_items set themes = '{}' where urn = ${urn}`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'an item that cannot be found at its moment',
      () => sql`update feed_items set starts_at = null where document_id = ${String(event)}`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'an item that is missing',
      () => sql`delete from feed_items where urn = ${urn}`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'a page without an address',
      () => sql`delete from feed_addresses where urn = ${urn}`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'a page that says it is gone',
      () => sql`update feed_addresses set status = 'gone' where urn = ${urn}`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'a file that no item shows',
      () => sql`insert into feed_media (name, urn) values ('geheim.pdf', ${urn})`,
      { written: 1, withdrawn: 0 },
    ],
    [
      'an item of a document that is not there',
      () => sql`insert into feed_items select (jsonb_populate_record(i, '{"urn":"urn:x","document_id":"999999"}')).*
                from feed_items i where urn = ${urn}`,
      { written: 0, withdrawn: 1 },
    ],
    [
      'an item of a collection that is no longer in the feeds',
      () => sql`insert into feed_items select (jsonb_populate_record(i, '{"urn":"urn:y","collection":"posts"}')).*
                from feed_items i where urn = ${urn}`,
      { written: 0, withdrawn: 1 },
    ],
    [
      'a filter value that is missing',
      () => sql`delete from feed_vocabulary where kind = 'theme'`,
      { written: 0, withdrawn: 0 },
    ],
    [
      'a filter value that is wrong',
      () => sql`update feed_vocabulary set title = 'Fout' where kind = 'area'`,
      { written: 0, withdrawn: 0 },
    ],
  ])('repairs %s, and says so', async (_, damage, report) => {
    const before = await served()
    await query(payload, damage())
    expect(await served()).not.toEqual(before)
    expect(await reconcile(payload)).toMatchObject(report)
    expect(await served()).toEqual(before)
    expect(await reconcile(payload)).toMatchObject({ written: 0, withdrawn: 0 })
  })

  it.each([
    ['an item that is public but should not be', 'draft'],
    ['an item of what is in the trash', 'trash'],
  ])('withdraws %s', async (_, what) => {
    const other = await bringInitiative(world)
    const { urn: otherUrn } = (await itemOf(payload, 'initiatives', other)) ?? {}
    await query(
      payload,
      what === 'trash'
        ? sql`update initiatives set deleted_at = now() where id = ${other}`
        : sql`update initiatives set _status = 'draft' where id = ${other}`,
    )
    expect(await reconcile(payload)).toMatchObject({ written: 0, withdrawn: 1 })
    expect(await itemOf(payload, 'initiatives', other)).toBeNull()
    expect(await changesOf(payload, otherUrn)).toEqual(['upsert', 'withdraw'])
  })

  it('stops when it is told to, after the document under way', async () => {
    const stop = new AbortController()
    const report = await reconcile(payload, { signal: stop.signal, onProgress: () => stop.abort() })
    expect(report.checked).toBe(1)
  })

  it.each([
    ['info', 'nothing was wrong', async () => undefined],
    ['warning', 'something was', async () => query(payload, sql`delete from feed_items where urn = ${urn}`)],
  ])('says at night, as %s, when %s', async (level, _, damage) => {
    await damage()
    const lines: { level: string; message: string }[] = []
    await query(payload, sql`select graphile_worker.add_job('reconcile')`)
    await runOnce({
      pgPool: poolOf(payload),
      taskList: taskList(payload),
      noHandleSignals: true,
      logger: new Logger(() => (level, message) => void lines.push({ level, message })),
    })
    const line = lines.find(({ message }) => message.startsWith('Reconcile:'))
    expect(line?.level).toBe(level)
  })
})
