import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadChanges } from '../../../src/feeds/changes'
import { RevisionWatcher } from '../../../src/feeds/RevisionWatcher'
import { urnOf } from '../../fixtures/items/makeItem'
import { writeChange } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { until } from './startSite'

let database: FeedsDatabase
let early: pg.Client
let late: pg.Client
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

beforeAll(async () => {
  database = await openFeedsDatabase()
}, 60_000)

afterAll(() => database.close())

beforeEach(async () => {
  await database.client.query('truncate feed_changes')
  early = new pg.Client({ connectionString: database.url })
  late = new pg.Client({ connectionString: database.url })
  await Promise.all([early.connect(), late.connect()])
})

afterEach(async () => {
  await Promise.all([early.end(), late.end()])
})

const write = (connection: pg.Client, number: number) =>
  writeChange(connection, { urn: urnOf(number), type: 'ideas', kind: 'upsert' })

/** A reader that follows the changes from where it was. */
const makeReader = () => {
  let cursor: string | undefined
  const seen: string[] = []
  const read = async (limit = 1000) => {
    const answer = await loadChanges(database.client, { cursor, limit })
    cursor = answer.cursor
    seen.push(...answer.changes.map(({ urn }) => urn))
    return answer
  }
  return {
    seen,
    read,
    // What is visible waits for every transaction of the whole server, those of other test files included.
    readUntil: (count: number) =>
      until(async () => {
        await read()
        return seen.length >= count
      }),
  }
}

describe('a reader of changes', () => {
  it('sees both of two overlapping transactions exactly once, whichever commits first', async () => {
    const reader = makeReader()
    // The first to begin writes first and commits last: its numbers are lower than what is visible already.
    await early.query('begin')
    await write(early, 1)
    await late.query('begin')
    await write(late, 2)
    await late.query('commit')
    await reader.read()
    expect(reader.seen).toEqual([])
    await write(database.client, 3)
    await reader.read()
    await early.query('commit')
    await reader.readUntil(3)
    await reader.read()
    expect([...reader.seen].sort()).toEqual([1, 2, 3].map(urnOf))
  })

  it('sees nothing of what was rolled back', async () => {
    const reader = makeReader()
    await early.query('begin')
    await write(early, 1)
    await write(database.client, 2)
    await early.query('rollback')
    await reader.readUntil(1)
    expect(reader.seen).toEqual([urnOf(2)])
  })

  it('reads in pieces, and goes on where it was', async () => {
    for (let number = 0; number < 10; number += 1) await write(database.client, number)
    await makeReader().readUntil(10)
    const reader = makeReader()
    let pieces = 0
    for (let hasMore = true; hasMore; pieces += 1) hasMore = (await reader.read(3)).hasMore
    expect(pieces).toBe(4)
    expect(reader.seen).toEqual(Array.from({ length: 10 }, (_, number) => urnOf(number)))
  })

  it.each(['00000000000000000001', '99999999999999999999'])(
    'takes what an earlier cluster left first, whatever its transaction ids and its name (%s) were',
    async (epoch) => {
      await database.client.query(
        `insert into feed_changes (epoch, xid, urn, type, kind) values ($1, '999999999999', $2, 'ideas', 'upsert')`,
        [epoch, urnOf(7)],
      )
      await write(database.client, 1)
      const reader = makeReader()
      await reader.readUntil(2)
      expect(reader.seen).toEqual([urnOf(7), urnOf(1)])
    },
  )

  it.each([
    '',
    'abc',
    Buffer.from('[1,2,3]').toString('base64url'),
    Buffer.from('["","x","1"]').toString('base64url'),
  ])('refuses the cursor %j', async (cursor) => {
    await expect(loadChanges(database.client, { cursor })).rejects.toMatchObject({ code: 'invalidValue' })
  })
})

describe('the revision', () => {
  it('moves for each change, also for one that commits after later ones, and for nothing else', async () => {
    const watcher = new RevisionWatcher(database.client, quiet, 1_000_000)
    await watcher.look()
    const moves = async () => {
      const before = watcher.current
      await watcher.look()
      return watcher.current - before
    }
    expect(await moves()).toBe(0)
    await write(database.client, 1)
    expect(await moves()).toBe(1)
    expect(await moves()).toBe(0)

    await early.query('begin')
    await write(early, 2)
    expect(await moves()).toBe(0)
    await late.query('begin')
    await write(late, 3)
    await late.query('commit')
    expect(await moves()).toBe(1)
    expect(await moves()).toBe(0)
    await write(database.client, 4)
    expect(await moves()).toBe(1)
    await early.query('commit')
    expect(await moves()).toBe(1)
    expect(await moves()).toBe(0)

    await early.query('begin')
    await write(early, 5)
    await early.query('rollback')
    expect(await moves()).toBe(0)
    await watcher.close()
  })
})
