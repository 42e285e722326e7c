import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { until } from '../feeds/startSite'
import { startHubSite, type HubSite } from './hubSite'
import { signatureOf } from './subscriber'

let database: FeedsDatabase
let site: HubSite
let number = 0
const next = () => (number += 1)

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  site = await startHubSite(database)
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const publish = (id: number, changes: Parameters<typeof makeIdea>[1] = {}) =>
  writeItem(database.client, makeIdea(id, changes))

const receipts = async (callback: string) => {
  const { rows } = await database.client.query<Record<string, unknown>>(
    `select d.attempt, d.status, d.error, d.change_seq, d.body_hash from hub_deliveries d
     join hub_subscriptions s on s.id = d.subscription where s.callback = $1 order by d.id`,
    [callback],
  )
  return rows
}

it('subscribes, is asked, gets a publication and its withdrawal with the signature, and unsubscribes', async () => {
  const subscriber = await site.newSubscriber('/hook?mine=1')
  const secret = 'een geheim dat nergens staat'
  const topicUrl = `${site.url}/feeds/ideas.atom?theme=NATUUR&theme=natuur&limit=30`
  const answer = await site.ask({
    'hub.callback': subscriber.callback,
    'hub.mode': 'subscribe',
    'hub.topic': topicUrl,
    'hub.secret': secret,
    'hub.lease_seconds': '86400',
  })
  expect(answer.status).toBe(202)

  const question = await subscriber.asked('subscribe')
  expect(question.get('mine')).toBe('1')
  expect(question.get('hub.topic')).toBe(topicUrl)
  expect(question.get('hub.lease_seconds')).toBe('86400')
  await until(async () => (await site.row(subscriber)).status === 'active')
  expect(subscriber.feeds()).toEqual([])

  const id = next()
  await publish(id, { title: 'Een boom erbij' })
  const feed = await subscriber.feed(1)
  const self = `${site.url}/feeds/ideas.atom?theme=natuur`
  const read = await fetch(self)
  await expect.poll(async () => (await fetch(self)).text()).toBe(feed.body)
  expect(feed.body).toContain('Een boom erbij')
  expect(feed.headers['content-type']).toBe(read.headers.get('content-type'))
  expect(feed.headers.link).toBe(`<${site.url}/hub>; rel="hub", <${self}>; rel="self"`)
  expect(feed.headers['x-hub-signature']).toBe(signatureOf(feed.body, secret))
  expect(feed.headers['user-agent']).toContain('Noaber')

  await withdrawItem(database.client, urnOf(id))
  const later = await subscriber.feed(2)
  expect(later.body).toContain(`<at:deleted-entry ref="${urnOf(id)}"`)
  expect(later.body).not.toContain('Een boom erbij')
  expect(later.headers['x-hub-signature']).toBe(signatureOf(later.body, secret))
  await until(async () => (await receipts(subscriber.callback)).length === 2)
  expect(await receipts(subscriber.callback)).toMatchObject([
    { attempt: 1, status: 204, error: null },
    { attempt: 1, status: 204, error: null },
  ])

  const end = await site.ask({
    'hub.callback': subscriber.callback,
    'hub.mode': 'unsubscribe',
    'hub.topic': self,
  })
  expect(end.status).toBe(202)
  await subscriber.asked('unsubscribe')
  await until(async () => (await site.row(subscriber)).status === 'ended')
  expect(await site.row(subscriber)).toMatchObject({ end_reason: 'unsubscribed', secret: null })
  await publish(next())
  await site.strike()
  const other = await site.newSubscriber()
  await site.subscribe(other, '/feeds/ideas.json')
  await publish(next())
  await other.feed(1)
  expect(subscriber.feeds()).toHaveLength(2)
  expect(site.logged()).not.toContain(secret)
})

it('JSON Feed: a withdrawal comes without a word of what was withdrawn', async () => {
  const subscriber = await site.newSubscriber()
  await site.subscribe(subscriber, '/feeds/ideas.json?withdrawn=include')
  const id = next()
  await publish(id, { title: 'Weg hiermee' })
  expect((await subscriber.feed(1)).body).toContain('Weg hiermee')
  await withdrawItem(database.client, urnOf(id))
  const { body } = await subscriber.feed(2)
  expect(body).not.toContain('Weg hiermee')
  expect(body).toContain(urnOf(id))
})

describe('who is told of what', () => {
  it('only subscribers of feeds in which something changed, also when something leaves a feed', async () => {
    const [inWater, outside] = [await site.newSubscriber(), await site.newSubscriber()]
    await site.subscribe(inWater, '/feeds/ideas.atom?theme=water')
    await site.subscribe(outside, '/feeds/events.atom')
    const id = next()
    const water = [{ slug: 'water', title: 'Water', participationLevel: 'coProduce' as const }]
    await publish(id, { title: 'Over water', themes: water })
    expect((await inWater.feed(1)).body).toContain('Over water')
    await publish(id, { title: 'Over bomen' })
    expect((await inWater.feed(2)).body).not.toContain('Over')
    expect(outside.feeds()).toEqual([])
  })

  it('nobody when the bytes are the same', async () => {
    const subscriber = await site.newSubscriber()
    await site.subscribe(subscriber, '/feeds/ideas.atom?q=zeldzaamwoord')
    await publish(next())
    await site.strike()
    const other = await site.newSubscriber()
    await site.subscribe(other, '/feeds/ideas.rss')
    await publish(next())
    await other.feed(1)
    await publish(next(), { title: 'Een zeldzaamwoord' })
    expect((await subscriber.feed(1)).body).toContain('zeldzaamwoord')
    expect(subscriber.feeds()).toHaveLength(1)
  })

  it('of a change that commits late, after one with a higher number was told', async () => {
    const subscriber = await site.newSubscriber()
    await site.subscribe(subscriber, '/feeds/ideas.atom')
    const slow = await openSecondClient()
    await slow.query('begin')
    await writeItem(slow, makeIdea(next(), { title: 'Begon eerder' }))
    await publish(next(), { title: 'Was eerder klaar' })
    expect((await subscriber.feed(1)).body).toContain('Was eerder klaar')
    await slow.query('commit')
    await slow.end()
    expect((await subscriber.feed(2)).body).toContain('Begon eerder')
  })
})

it('goes on under the new name of a theme, and tells it', async () => {
  const subscriber = await site.newSubscriber()
  const theme = (slug: string) => [{ slug, title: 'Wonen', participationLevel: 'coProduce' as const }]
  const urn = urnOf(800)
  const address = (slug: string) =>
    database.client.query(
      `insert into feed_addresses (type, slug, urn, is_current, status) values ('themes', $1, $2, true, 'live')`,
      [slug, urn],
    )
  const { client } = database
  await client.query(
    `insert into feed_vocabulary (kind, code, title, source) values ('theme', 'wonen', 'Wonen', '80')`,
  )
  await address('wonen')
  const id = next()
  await publish(id, { themes: theme('wonen') })
  await site.subscribe(subscriber, '/feeds/ideas.json?theme=wonen')
  await client.query(`update feed_vocabulary set code = 'huizen' where code = 'wonen'`)
  await client.query(`update feed_addresses set is_current = false where slug = 'wonen'`)
  await address('huizen')
  await publish(id, { themes: theme('huizen'), title: 'Een huis erbij' })
  const feed = await subscriber.feed(1)
  expect(feed.body).toContain('Een huis erbij')
  expect(feed.headers.link).toContain(`<${site.url}/feeds/ideas.json?theme=huizen>; rel="self"`)

  const { id: first } = await site.row(subscriber)
  await site.subscribe(subscriber, '/feeds/ideas.json?theme=wonen')
  expect(await site.row(subscriber)).toMatchObject({ id: first, topic: '/feeds/ideas.json?theme=huizen' })
})

const openSecondClient = async () => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  return client
}

it('tells of a window that opens by itself, when the clock does it', async () => {
  const opensAt = Date.now() + 3_600_000
  let clock = Date.now()
  const own = await openFeedsDatabase()
  await writeVocabulary(own.client)
  const id = 900
  const { subsidyWindow } = makeWindow(id)
  await writeItem(
    own.client,
    makeWindow(id, {
      subsidyWindow: {
        ...subsidyWindow,
        opensAt: new Date(opensAt).toISOString(),
        closesAt: new Date(opensAt + 864e5).toISOString(),
      },
    }),
  )
  const clocked = await startHubSite(own, { now: () => clock })
  const subscriber = await clocked.newSubscriber()
  await clocked.subscribe(subscriber, '/feeds/subsidy-windows.json')
  await until(async () => (await clocked.row(subscriber)).boundary !== null)
  clock = opensAt + 1000
  await own.client.query(`update hub_subscriptions set boundary = now() - interval '1 second'`)
  await clocked.strike()
  expect((await subscriber.feed(1)).body).toContain('"state": "open"')
  await clocked.close()
  await own.close()
})
