import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-03-10T12:00:00Z')
const path = '/feeds/ideas.atom'

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const number of [1, 2, 3]) await writeItem(database.client, makeIdea(number))
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const codings = [
  [undefined, undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['gzip;q=1, br;q=0.2', 'gzip'],
] as const

describe('an answer', () => {
  it.each(codings)('takes Accept-Encoding %s as %s, with the same text', async (accepts, coding) => {
    const plain = await site.get(path)
    const answer = await site.get(path, { headers: accepts ? { 'accept-encoding': accepts } : {} })
    expect(answer.headers['content-encoding']).toBe(coding)
    const decode = { gzip: gunzipSync, br: brotliDecompressSync }
    const bytes = coding ? decode[coding](answer.body) : answer.body
    expect(bytes.equals(plain.body)).toBe(true)
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.headers.etag === plain.headers.etag).toBe(coding === undefined)
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
  })

  it('may be read by any site, is what it says, and sets no cookie', async () => {
    const { headers } = await site.get(path)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('ETag, Link') as string,
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.link).toContain(`<https://noaber.example${path}>; rel="self"`)
  })

  it('is the same for HEAD, without the bytes', async () => {
    const get = await site.get(path)
    const head = await site.get(path, { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  it('leaves from memory the second time', async () => {
    await site.get('/feeds/ideas.rss?limit=7')
    const before = site.fromMemory()
    await site.get('/feeds/ideas.rss?limit=7')
    expect(site.fromMemory()).toBe(before + 1)
  })

  it('says which methods there are', async () => {
    const options = await site.get(path, { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await site.get(path, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'methodNotAllowed', status: 405 })
    }
  })
})

describe('a conditional request', () => {
  it.each(['gzip', 'br', 'identity'])('costs no bytes when nothing changed (%s)', async (coding) => {
    const headers = { 'accept-encoding': coding }
    const { headers: first } = await site.get(path, { headers })
    const etag = first.etag ?? ''
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await site.get(path, { headers: { ...headers, 'if-none-match': tag } })
      expect(answer.status, tag).toBe(304)
      expect(answer.body.length).toBe(0)
      for (const name of ['etag', 'cache-control', 'vary', 'link', 'last-modified'] as const) {
        expect(answer.headers[name], name).toBe(first[name])
      }
      // What tells of bytes goes with bytes (RFC 9110, 15.4.5).
      for (const name of ['content-encoding', 'content-type', 'content-length']) {
        expect(answer.headers[name], name).toBeUndefined()
      }
    }
    const other = await site.get(path, { headers: { ...headers, 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  it('goes by the date when there is no tag', async () => {
    const { headers } = await site.get(path)
    const modified = headers['last-modified'] ?? ''
    expect(Date.parse(modified)).not.toBeNaN()
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString()
    expect((await site.get(path, { headers: { 'if-modified-since': modified } })).status).toBe(304)
    expect((await site.get(path, { headers: { 'if-modified-since': earlier } })).status).toBe(200)
    expect((await site.get(path, { headers: { 'if-modified-since': 'gisteren' } })).status).toBe(200)
    const both = { 'if-modified-since': modified, 'if-none-match': '"other"' }
    expect((await site.get(path, { headers: both })).status).toBe(200)
  })
})

describe('a change', () => {
  it('shows at once, and the bytes stay the same when nothing changed', async () => {
    const before = await site.get(path)
    await writeItem(database.client, makeIdea(9, { title: 'Nieuw in de buurt' }))
    await until(async () => (await site.get(path)).text.includes('Nieuw in de buurt'))
    await withdrawItem(database.client, urnOf(9))
    await until(async () => !(await site.get(path)).text.includes('Nieuw in de buurt'))
    const after = await site.get(path)
    expect(after.text).toContain(`<at:deleted-entry ref="${urnOf(9)}"`)
    expect(after.headers.etag).not.toBe(before.headers.etag)
    // A change elsewhere makes it anew, to the same bytes.
    const revision = site.feeds.health().revision
    await writeItem(database.client, makeWindow(50))
    await until(() => site.feeds.health().revision > revision)
    expect((await site.get(path)).headers.etag).toBe(after.headers.etag)
  })

  it('carries no date that a later change could share', async () => {
    await writeItem(database.client, makeIdea(60))
    const { rows } = await database.client.query<{ at: Date }>('select max(at) as at from feed_changes')
    const changed = rows[0]?.at.getTime() ?? 0
    await until(async () => (await site.get(path)).text.includes('Idee 60'))
    const kept = now
    now = changed + 4000
    expect((await site.get(path)).headers['last-modified']).toBeUndefined()
    now = changed + 6000
    expect((await site.get(path)).headers['last-modified']).toBe(new Date(changed).toUTCString())
    now = kept
  })

  it('is made once, however many ask', async () => {
    const query = site.feeds.context.database.query.bind(site.feeds.context.database)
    let asked = 0
    const counting = Object.assign(site.feeds.context.database, {
      query: ((...args: Parameters<typeof query>) => {
        if (String(args[0]).includes('from feed_items') && String(args[0]).includes('union all')) asked += 1
        return query(...args)
      }) as typeof query,
    })
    await Promise.all(Array.from({ length: 20 }, () => site.get('/feeds/ideas.json?limit=11')))
    counting.query = query
    expect(asked).toBe(1)
  })
})

describe('the clock', () => {
  it('shortens how long caches may keep it', async () => {
    const kept = now
    now = Date.parse('2027-04-01T06:58:30Z')
    const answer = await site.get('/feeds/subsidy-windows.rss')
    expect(answer.headers['cache-control']).toBe(
      'public, max-age=60, stale-while-revalidate=30, stale-if-error=30',
    )
    expect((await site.get('/feeds/ideas.rss')).headers['cache-control']).toContain('stale-if-error=86400')
    now = Date.parse('2027-04-01T06:59:50.500Z')
    expect((await site.get('/feeds/subsidy-windows.rss')).headers['cache-control']).toBe(
      'public, max-age=9, stale-while-revalidate=0, stale-if-error=0',
    )
    const json = async () => (await site.get('/feeds/subsidy-windows.json')).text
    expect(await json()).toContain('"announced"')
    now = Date.parse('2027-04-01T07:00:00Z')
    expect(await json()).toContain('"open"')
    now = kept
  })
})
