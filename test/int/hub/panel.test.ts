import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSubscriber } from '../../../src/hub/readSubscribers'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { rest } from '../rest'

let payload: Payload
let world: World
let database: pg.Pool

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  database = (payload.db as unknown as PostgresAdapter).pool as unknown as pg.Pool
})

const subscribed = async () => {
  const { rows } = await database.query<{ id: number }>(
    `insert into hub_subscriptions (callback, callback_host, topic, topic_url, secret, status, lease_until)
     values ('https://ontvanger.example:8443/' || gen_random_uuid(), 'ontvanger.example', '/feeds/ideas.atom', 'x',
       'geheim', 'active', now() + interval '1 day') returning id::int`,
  )
  return rows[0]?.id ?? 0
}

describe('ending a subscription', () => {
  it.each(['editor', 'assessor', 'partner', 'key', 'nobody'] as const)('is not for %s', async (who) => {
    const id = await subscribed()
    const { status } = await rest(payload, 'POST', `/api/hub/subscriptions/${id}/end`, { as: world.as[who] })
    expect(status).toBe(403)
    expect((await readSubscriber(database, id))?.subscriber.status).toBe('active')
  })

  it('is for an admin: it ends, its secret goes and the subscriber is told', async () => {
    const id = await subscribed()
    const end = () => rest(payload, 'POST', `/api/hub/subscriptions/${id}/end`, { as: world.as.admin })
    expect((await end()).status).toBe(200)
    expect((await readSubscriber(database, id))?.subscriber).toMatchObject({
      status: 'ended',
      endReason: 'removed',
      isSigned: false,
    })
    const { rows } = await database.query(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'hubDeny'`,
    )
    expect(rows).toEqual([{ payload: { subscription: id } }])
    expect((await end()).status).toBe(404)
  })

  it.each(['0', '999999', 'x', '1.5'])('number %s is not there', async (id) => {
    const { status } = await rest(payload, 'POST', `/api/hub/subscriptions/${id}/end`, { as: world.as.admin })
    expect(status).toBe(404)
  })
})

it('what the panel reads holds no secret and no callback', async () => {
  const found = await readSubscriber(database, await subscribed())
  expect(found?.subscriber.host).toBe('ontvanger.example:8443')
  expect(JSON.stringify(found)).not.toContain('geheim')
  expect(JSON.stringify(found)).not.toContain('https://')
})
