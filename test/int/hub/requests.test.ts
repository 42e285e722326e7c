import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { until } from '../feeds/startSite'
import { startHubSite, type HubSite } from './hubSite'

let database: FeedsDatabase
let site: HubSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  site = await startHubSite(database)
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const good = () => ({
  'hub.callback': 'http://127.0.0.1:39999/hook',
  'hub.mode': 'subscribe',
  'hub.topic': `${site.url}/feeds/ideas.atom`,
})

const problemOf = async (answer: Response) => (await answer.json()) as Record<string, unknown>

describe('every feed names the hub and itself', () => {
  it.each(['atom', 'rss', 'json'])('%s', async (format) => {
    const answer = await fetch(`${site.url}/feeds/ideas.${format}?theme=NATUUR&limit=30`)
    const self = `${site.url}/feeds/ideas.${format}?theme=natuur`
    const link = answer.headers.get('link')
    expect(link).toContain(`<${site.url}/hub>; rel="hub"`)
    expect(link).toContain(`<${self}>; rel="self"`)
    const text = await answer.text()
    expect(text).toContain(`${site.url}/hub`)
    expect(text).toContain(self)
  })
})

describe('what the hub refuses, saying what is right', () => {
  const topics: [string, (url: string) => string][] = [
    ['of another site', () => 'https://elders.example/feeds/ideas.atom'],
    ['that is a page', (url) => `${url}/ideeen`],
    ['of an unknown type', (url) => `${url}/feeds/onzin.atom`],
    ['in an unknown format', (url) => `${url}/feeds/ideas.onzin`],
    ['with an unknown theme', (url) => `${url}/feeds/ideas.atom?theme=onzin`],
    ['with an unknown parameter', (url) => `${url}/feeds/ideas.atom?themes=natuur`],
    ['that is a later page', (url) => `${url}/feeds/ideas.atom?cursor=abc`],
    ['that is no address', () => 'feeds/ideas.atom'],
  ]
  it.each(topics)('a topic %s', async (_, topic) => {
    const answer = await site.ask({ ...good(), 'hub.topic': topic(site.url) })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await problemOf(answer)).toMatchObject({ code: 'invalidSubscription', parameter: 'hub.topic' })
  })

  it.each([
    ['hub.mode', 'publish'],
    ['hub.mode', ''],
    ['hub.callback', 'ftp://elders.example/'],
    ['hub.callback', 'elders.example/hook'],
    ['hub.callback', 'https://naam:geheim@elders.example/'],
    ['hub.callback', 'https://elders.example:25/'],
    ['hub.callback', 'http://169.254.169.254/latest/'],
    ['hub.callback', `https://elders.example/${'x'.repeat(2000)}`],
    ['hub.callback', 'https://elders.example/#deel'],
    ['hub.lease_seconds', 'lang'],
    ['hub.lease_seconds', '-5'],
    ['hub.secret', 'é'.repeat(100)],
  ])('%s %s', async (field, value) => {
    const answer = await site.ask({ ...good(), [field]: value }, { 'Accept-Language': 'en' })
    expect(answer.status).toBe(400)
    const problem = await problemOf(answer)
    expect(problem).toMatchObject({ parameter: field })
    expect(answer.headers.get('content-language')).toBe('en')
    if (field === 'hub.secret') expect(JSON.stringify(problem)).not.toContain('éé')
  })

  it('a field that is given twice', async () => {
    const body = new URLSearchParams(good())
    body.append('hub.mode', 'subscribe')
    const answer = await fetch(`${site.url}/hub`, { method: 'POST', body })
    expect(await problemOf(answer)).toMatchObject({ status: 400, parameter: 'hub.mode' })
  })

  it('what is no form, and what is too large', async () => {
    const post = (body: string, type: string) =>
      fetch(`${site.url}/hub`, { method: 'POST', body, headers: { 'Content-Type': type } })
    expect((await post('{}', 'application/json')).status).toBe(415)
    expect((await post(`a=${'x'.repeat(20_000)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
    expect((await post('a=b', 'application/x-www-form-urlencoded; charset=koi8-r')).status).toBe(400)
  })

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const answer = await fetch(`${site.url}/hub`, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
    expect(await problemOf(answer)).toMatchObject({ title: 'Dit is de hub' })
  })

  it('the end of a subscription that is not there', async () => {
    const answer = await site.ask({ ...good(), 'hub.mode': 'unsubscribe' })
    expect(await problemOf(answer)).toMatchObject({ status: 404, code: 'unknownSubscription' })
  })

  it('more subscriptions than a host may have', async () => {
    await database.client.query(
      `insert into hub_subscriptions (callback, callback_host, topic, topic_url)
       select 'https://vol.example/' || n, 'vol.example', '/feeds/ideas.atom', '-' from generate_series(1, 100) n`,
    )
    const more = await site.ask({ ...good(), 'hub.callback': 'https://vol.example/nog-een' })
    expect(await problemOf(more)).toMatchObject({ status: 429, code: 'tooManySubscriptions' })
    const known = await site.ask({ ...good(), 'hub.callback': 'https://vol.example/1' })
    expect(known.status).toBe(202)
    await database.client.query(`delete from hub_subscriptions where callback_host = 'vol.example'`)
  })
})

describe('what may be asked', () => {
  it.each([
    [undefined, 864_000],
    ['1', 3600],
    ['7200', 7200],
    ['99999999', 2_592_000],
  ])('a lease of %s seconds becomes %s', async (asked, lease) => {
    const subscriber = await site.newSubscriber()
    await site.subscribe(subscriber, '/feeds/ideas.atom', asked ? { 'hub.lease_seconds': asked } : {})
    expect((await subscriber.asked('subscribe')).get('hub.lease_seconds')).toBe(String(lease))
    const { lease_until, verified_at } = await site.row(subscriber)
    expect(Number(lease_until) - Number(verified_at)).toBe(lease * 1000)
  })

  it('one subscription for all spellings of a feed, which renewing keeps', async () => {
    const subscriber = await site.newSubscriber()
    await site.subscribe(subscriber, '/feeds/ideas.atom?theme=water&theme=natuur')
    const first = await site.row(subscriber)
    await site.subscribe(subscriber, '/feeds/ideas.atom?limit=30&theme=Natuur&theme=water&state=', {
      'hub.lease_seconds': '3600',
      'hub.secret': 'nieuw',
    })
    await until(async () => (await site.row(subscriber)).secret === 'nieuw')
    const { rowCount } = await database.client.query('select 1 from hub_subscriptions where callback = $1', [
      subscriber.callback,
    ])
    expect(rowCount).toBe(1)
    const renewed = await site.row(subscriber)
    expect(renewed).toMatchObject({ id: first.id, topic: '/feeds/ideas.atom?theme=natuur&theme=water' })
    expect(Number(renewed.lease_until)).toBeLessThan(Number(first.lease_until))
  })

  it('leaves what is active as it is until the callback confirms', async () => {
    const subscriber = await site.newSubscriber()
    await site.subscribe(subscriber, '/feeds/ideas.atom', { 'hub.secret': 'oud' })
    subscriber.answerQuestions((_, res) => res.writeHead(404).end())
    for (const mode of ['subscribe', 'unsubscribe']) {
      await site.ask({
        ...good(),
        'hub.callback': subscriber.callback,
        'hub.mode': mode,
        'hub.secret': 'van een ander',
      })
      await until(async () => (await site.row(subscriber)).asked_id === null)
      expect(await site.row(subscriber)).toMatchObject({ status: 'active', secret: 'oud' })
    }
  })

  it.each([
    [
      'another text than the challenge',
      (body: string) => ({ status: 200, body: `${body} ` }),
      'notConfirmed',
    ],
    ['the challenge with 404', (body: string) => ({ status: 404, body }), 'status'],
    ['a redirect', () => ({ status: 302, body: '' }), 'status'],
  ])('nothing for who answers %s', async (_, answer, error) => {
    const subscriber = await site.newSubscriber()
    subscriber.answerQuestions(({ query }, res) => {
      const { status, body } = answer(query.get('hub.challenge') ?? '')
      res.writeHead(status, { Location: '/elders' }).end(body)
    })
    await site.ask({ ...good(), 'hub.callback': subscriber.callback })
    await until(async () => (await site.row(subscriber)).status === 'ended')
    expect(await site.row(subscriber)).toMatchObject({
      end_reason: 'unconfirmed',
      last_error: error,
      asked_secret: null,
    })
    expect(subscriber.received).toHaveLength(1)
  })

  it('asks again when the callback fails for a moment', async () => {
    const subscriber = await site.newSubscriber()
    let count = 0
    subscriber.answerQuestions(({ query }, res) => {
      count += 1
      if (count === 1) res.writeHead(503).end()
      else res.end(query.get('hub.challenge'))
    })
    await site.subscribe(subscriber, '/feeds/ideas.atom')
    expect(count).toBe(2)
  })
})

it('lets nobody be called inside the network, by address or by name', async () => {
  const own = await openFeedsDatabase()
  const guarded = await startHubSite(own, { allowPrivate: false })
  const subscriber = await guarded.newSubscriber()
  const topic = `${guarded.url}/feeds/ideas.atom`
  for (const callback of [
    subscriber.callback,
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://10.1/',
  ]) {
    const answer = await guarded.ask({ ...good(), 'hub.callback': callback, 'hub.topic': topic })
    expect(await problemOf(answer)).toMatchObject({ status: 400, parameter: 'hub.callback' })
  }
  const callback = subscriber.callback.replace('127.0.0.1', 'localhost')
  expect((await guarded.ask({ ...good(), 'hub.callback': callback, 'hub.topic': topic })).status).toBe(202)
  await guarded.strikeUntil(async () => (await guarded.row({ callback })).status === 'ended')
  expect(await guarded.row({ callback })).toMatchObject({ last_error: 'privateAddress' })
  expect(subscriber.received).toEqual([])
  await guarded.close()
  await own.close()
})

it('takes so many requests and no more from one address', async () => {
  const own = await openFeedsDatabase()
  const limited = await startHubSite(own, { workers: 0 })
  const statuses: number[] = []
  for (let count = 0; count < 125; count += 1) {
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
      request(`${limited.url}/hub`, { method: 'POST', headers }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end('hub.mode=subscribe')
    })
    statuses.push(status)
  }
  expect(statuses.indexOf(429)).toBe(120)
  await limited.close()
  await own.close()
})
