import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'
import { bringInitiative, footprintOf, poolOf } from './site'

const transitions = 'transitions' as CollectionSlug

let payload: Payload
let world: World
let line: number

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  await bringInitiative(world)
  const [row] = await query<{ id: number }>(payload, sql`select id from transitions order by id desc limit 1`)
  line = Number(row?.id)
})

const history = async () => (await footprintOf(payload)).transitions

describe('a line of the history', () => {
  it.each(['update transitions set reason = $$Anders$$', 'delete from transitions', 'truncate transitions'])(
    'cannot be changed in the database itself: %s',
    async (statement) => {
      const before = await history()
      await expect(query(payload, sql.raw(statement))).rejects.toMatchObject({
        cause: { code: '42501', message: expect.stringContaining('append-only') as string },
      })
      expect(await history()).toBe(before)
    },
  )

  it.each([
    [
      'update',
      () => payload.update({ collection: transitions, id: line, data: { reason: 'Anders' } as never }),
    ],
    ['delete', () => payload.delete({ collection: transitions, id: line })],
  ])('cannot be changed by code of the site: %s', async (_, write) => {
    const before = await history()
    await expect(write()).rejects.toThrow()
    expect(await history()).toBe(before)
  })

  it.each([
    ['PATCH', 'admin'],
    ['DELETE', 'admin'],
    ['PATCH', 'editor'],
    ['DELETE', 'partner'],
  ] as const)('cannot be changed over REST: %s by %s', async (method, who) => {
    const before = await history()
    const { status } = await rest(payload, method, `/api/transitions/${line}`, {
      as: world.as[who],
      ...(method === 'PATCH' ? { body: { reason: 'Anders' } } : {}),
    })
    expect([403, 404]).toContain(status)
    expect(await history()).toBe(before)
  })

  it('cannot be made up over REST', async () => {
    const before = await history()
    const { status } = await rest(payload, 'POST', '/api/transitions', {
      as: world.as.admin,
      body: { collection: 'ideas', documentId: '1', transition: 'publish', from: 'draft', to: 'published' },
    })
    expect(status).toBe(403)
    expect(await history()).toBe(before)
  })

  it('lets go of a person when that is asked for, and of nothing else', async () => {
    const client = await poolOf(payload).connect()
    try {
      await client.query("begin; set local noaber.erasing = 'on'")
      await client.query('update transitions set actor_name = null, actor_id = null where id = $1', [line])
      await client.query('savepoint before')
      await expect(
        client.query("update transitions set reason = 'Anders' where id = $1", [line]),
      ).rejects.toThrow(/append-only/)
      await client.query('rollback to before')
      await expect(client.query('delete from transitions where id = $1', [line])).rejects.toThrow(
        /append-only/,
      )
      await client.query('rollback')
    } finally {
      client.release()
    }
  })
})
