import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { until } from '../feeds/startSite'
import { startHubSite, type HubSite } from './hubSite'

let database: FeedsDatabase
let site: HubSite
let number = 0

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  site = await startHubSite(database, { timeout: 2000 })
})

beforeEach(() => database.client.query('delete from hub_subscriptions'))

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const publish = (title: string, id = (number += 1)) => writeItem(database.client, makeIdea(id, { title }))

const failuresOf = async (subscriber: { callback: string }) => Number((await site.row(subscriber)).failures)

it('tries again what failed, with the newest content and nothing older', async () => {
  const subscriber = await site.newSubscriber()
  await site.subscribe(subscriber, '/feeds/ideas.atom')
  subscriber.answerFeeds((_, res) => res.writeHead(500).end('storing'))
  const id = (number += 1)
  await publish('De eerste tekst', id)
  await until(async () => (await failuresOf(subscriber)) === 1)
  const failed = await site.row(subscriber)
  expect(failed).toMatchObject({ last_status: 500, last_error: 'status', status: 'active' })
  expect(Number(failed.next_try_at)).toBeGreaterThan(Number(failed.last_attempt_at) + 10_000)

  await publish('De tweede tekst', id)
  await site.strikeUntil(async () => (await failuresOf(subscriber)) >= 2)
  subscriber.answerFeeds()
  await site.strikeUntil(async () => (await site.row(subscriber)).last_error === null)
  const last = subscriber.feeds().at(-1)
  expect(last?.body).toContain('De tweede tekst')
  expect(last?.body).not.toContain('De eerste tekst')
  const { rows } = await database.client.query<{ attempt: number; status: number }>(
    'select attempt, status from hub_deliveries order by id',
  )
  expect(rows.at(0)).toEqual({ attempt: 1, status: 500 })
  expect(rows.at(-1)?.status).toBe(204)
  expect(rows.at(-1)?.attempt).toBe(rows.length)
  expect(await site.row(subscriber)).toMatchObject({ failures: 0, failing_since: null, next_try_at: null })
})

it('a subscriber that hangs keeps nobody waiting', async () => {
  const dead = await Promise.all(Array.from({ length: 3 }, () => site.newSubscriber()))
  const healthy = await site.newSubscriber()
  for (const one of dead) {
    await site.subscribe(one, '/feeds/ideas.atom')
    one.answerFeeds(() => undefined)
  }
  await site.subscribe(healthy, '/feeds/ideas.atom')
  await publish('Terwijl anderen hangen 1')
  expect((await healthy.feed(1)).body).toContain('Terwijl anderen hangen 1')
  for (const one of dead) await until(async () => (await failuresOf(one)) === 1)
  // By now they wait in a lane of their own, however often they are tried.
  for (const count of [2, 3, 4]) {
    await publish(`Terwijl anderen hangen ${count}`)
    await site.strike()
    expect((await healthy.feed(count)).body).toContain(`Terwijl anderen hangen ${count}`)
  }
  expect(await site.row(healthy)).toMatchObject({ failures: 0, status: 'active' })
  expect(await site.row(dead[0] ?? healthy)).toMatchObject({ last_error: 'timeout' })
})

it('410 ends a subscription; a redirect is a failure and is not followed', async () => {
  const [gone, moved, elsewhere] = [
    await site.newSubscriber(),
    await site.newSubscriber(),
    await site.newSubscriber(),
  ]
  await site.subscribe(gone, '/feeds/ideas.atom')
  await site.subscribe(moved, '/feeds/ideas.atom')
  gone.answerFeeds((_, res) => res.writeHead(410).end())
  moved.answerFeeds((_, res) => res.writeHead(307, { Location: elsewhere.callback }).end())
  await publish('Verhuisd')
  await until(async () => (await site.row(gone)).status === 'ended')
  expect(await site.row(gone)).toMatchObject({ end_reason: 'gone', next_try_at: null, secret: null })
  await until(async () => (await failuresOf(moved)) === 1)
  expect(await site.row(moved)).toMatchObject({ status: 'active', last_status: 307 })
  expect(elsewhere.received).toEqual([])
})

it('a lease that ran out ends a subscription', async () => {
  const subscriber = await site.newSubscriber()
  await site.subscribe(subscriber, '/feeds/ideas.atom')
  await database.client.query(`update hub_subscriptions set lease_until = now() - interval '1 second'`)
  await publish('Te laat')
  await site.strikeUntil(async () => (await site.row(subscriber)).status === 'ended')
  expect(await site.row(subscriber)).toMatchObject({ end_reason: 'expired' })
  expect(subscriber.feeds()).toEqual([])
})

it('gives up after a day, and tries again at the next change', async () => {
  const subscriber = await site.newSubscriber()
  await site.subscribe(subscriber, '/feeds/ideas.atom')
  subscriber.answerFeeds((_, res) => res.writeHead(500).end())
  await publish('Komt niet aan')
  await until(async () => (await failuresOf(subscriber)) === 1)
  await database.client.query(`update hub_subscriptions set failing_since = now() - interval '25 hours'`)
  await site.strikeUntil(async () => (await failuresOf(subscriber)) === 2)
  expect(await site.row(subscriber)).toMatchObject({ next_try_at: null, status: 'active' })
  subscriber.answerFeeds()
  await publish('Komt wel aan')
  await until(async () => (await failuresOf(subscriber)) === 0)
  expect(subscriber.feeds().at(-1)?.body).toContain('Komt wel aan')
})

it('two workers deliver each content once', async () => {
  const subscribers = await Promise.all(Array.from({ length: 5 }, () => site.newSubscriber()))
  for (const one of subscribers) await site.subscribe(one, '/feeds/ideas.atom')
  const second = await site.startWorker()
  for (let count = 1; count <= 10; count += 1) {
    await publish(`Samen ${count}`)
    if (count % 3 === 0) await site.strike()
  }
  await site.strikeUntil(() => subscribers.every((one) => one.feeds().at(-1)?.body.includes('Samen 10')))
  for (const one of subscribers) {
    const bodies = one.feeds().map(({ body }) => body)
    expect(new Set(bodies).size).toBe(bodies.length)
  }
  await second.stop()
})

it('goes on where it was when a worker died with a delivery', async () => {
  const own = await openFeedsDatabase()
  await writeVocabulary(own.client)
  const first = await startHubSite(own, { workers: 0 })
  const worker = await first.startWorker()
  const subscriber = await first.newSubscriber()
  await first.subscribe(subscriber, '/feeds/ideas.atom')
  await worker.stop()
  await writeItem(own.client, makeIdea(1, { title: 'Geschreven terwijl niemand keek' }))
  // As a process leaves it that was killed halfway: the job locked, the row claimed.
  await own.client.query(
    `update hub_subscriptions set wanted = wanted + 1, wanted_hash = 'x', next_try_at = now(),
       busy_until = now() + interval '1 second'`,
  )
  await own.client.query(
    `select graphile_worker.add_job('hubDeliver', json_build_object('subscription', id), job_key => 'hubDeliver:' || id)
     from hub_subscriptions`,
  )
  await own.client.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone'`)
  await first.startWorker()
  await first.strikeUntil(async () => {
    await own.client.query(
      `update hub_subscriptions set next_try_at = now() - interval '1 minute' where wanted > delivered`,
    )
    return subscriber.feeds().length > 0
  })
  expect(subscriber.feeds()[0]?.body).toContain('Geschreven terwijl niemand keek')
  await first.close()
  await own.close()
})

it('says nothing secret in its log', async () => {
  const subscriber = await site.newSubscriber('/hook?token=adresgeheim')
  await site.subscribe(subscriber, '/feeds/ideas.atom', { 'hub.secret': 'handtekeninggeheim' })
  subscriber.answerFeeds((_, res) => res.writeHead(500).end())
  await publish('Geheim')
  await until(async () => (await failuresOf(subscriber)) === 1)
  await subscriber.close()
  await site.strikeUntil(async () => (await failuresOf(subscriber)) >= 2)
  const { rows } = await database.client.query('select * from graphile_worker.jobs')
  for (const text of [site.logged(), JSON.stringify(rows)]) {
    expect(text).not.toContain('handtekeninggeheim')
    expect(text).not.toContain('adresgeheim')
  }
})
