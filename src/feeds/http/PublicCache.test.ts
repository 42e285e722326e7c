import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WithdrawnItem } from '../errors/WithdrawnItem'
import type { Content } from './Content'
import { PublicCache } from './PublicCache'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
let now = Date.parse('2027-03-10T09:00:00Z')
let handle: (req: IncomingMessage, res: ServerResponse) => void = () => undefined
const server = createServer((req, res) => handle(req, res))
let base = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const contentOf = (body: string, expiresAt: number | null = null): Content => ({
  contentType: 'text/plain; charset=utf-8',
  body,
  lastModified: null,
  expiresAt,
})

/** A cache whose answers are made by `load`, for each address one. */
const serveWith = (load: (path: string) => Promise<Content>, maxBytes?: number) => {
  const revision = { current: 1, isHealthy: true }
  const cache = new PublicCache({ revision, log: quiet, now: () => now, maxBytes })
  let made = 0
  let fromMemory = 0
  handle = (req, res) => {
    const path = req.url ?? ''
    if (cache.answer(req, res)) fromMemory += 1
    else {
      const making = () => ((made += 1), load(path))
      cache.serve(req, res, { key: path, load: making }, path).catch(() => res.writeHead(503).end('away'))
    }
  }
  return { revision, made: () => made, fromMemory: () => fromMemory }
}

const get = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(base + path, { headers: { 'accept-encoding': 'identity', ...headers } })).text()

/** Asks for '/0', '/1' and so on over one connection, without waiting in between. */
const getMany = (count: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let answers = 0
    const socket = connect(Number(new URL(base).port), '127.0.0.1', () => {
      for (let number = 0; number < count; number++)
        socket.write(`GET /${number} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    })
    socket.setEncoding('latin1').on('data', (text: string) => {
      // Every body ends with one of these, and nothing else holds one.
      answers += text.split('#').length - 1
      if (answers >= count) resolve(void socket.destroy())
    })
    socket.on('error', reject)
  })

describe('the cache', () => {
  it('makes an answer once for two hundred who ask at the same time, in every coding', async () => {
    const site = serveWith(async (path) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return contentOf(`${path} `.repeat(500))
    })
    const codings = ['identity', 'gzip', 'br']
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) => get('/a', { 'accept-encoding': codings[number % 3] ?? '' })),
    )
    expect(new Set(answers)).toEqual(new Set(['/a '.repeat(500)]))
    expect(site.made()).toBe(1)
  })

  it('takes no more memory than it may, however many different questions there are', async () => {
    const site = serveWith((path) => Promise.resolve(contentOf(`${path.padEnd(1999)}#`)), 2_000_000)
    await getMany(10_000)
    expect(site.made()).toBe(10_000)
    await get('/9999')
    expect(site.made()).toBe(10_000)
    // What was not asked for long had to go: in two million bytes, at most a thousand answers of two thousand stay.
    await getMany(9_000)
    expect(site.made()).toBe(19_000)
  })

  it('makes it again after a change, and not before', async () => {
    let text = 'one'
    const site = serveWith(() => Promise.resolve(contentOf(text)))
    expect(await get('/a')).toBe('one')
    text = 'two'
    expect(await get('/a')).toBe('one')
    site.revision.current += 1
    expect(await get('/a')).toBe('two')
    expect(site.made()).toBe(2)
    expect(site.fromMemory()).toBe(1)
  })

  it('gives nobody who asks after a change an answer that was begun before it', async () => {
    const waiting: ((content: Content) => void)[] = []
    const site = serveWith(() => new Promise((resolve) => waiting.push(resolve)))
    const first = get('/a')
    while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
    site.revision.current += 1
    const second = get('/a')
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    waiting[1]?.(contentOf('new'))
    expect(await second).toBe('new')
    waiting[0]?.(contentOf('old'))
    await first
    expect(await get('/a')).toBe('new')
    expect(site.made()).toBe(2)
  })

  it('makes it again when the clock changes it', async () => {
    const boundary = now + 10_000
    const site = serveWith(() =>
      Promise.resolve(contentOf(now < boundary ? 'closed' : 'open', now < boundary ? boundary : null)),
    )
    expect(await get('/a')).toBe('closed')
    now = boundary - 1
    expect(await get('/a')).toBe('closed')
    now = boundary
    expect(await get('/a')).toBe('open')
    expect(site.made()).toBe(2)
  })

  it('makes it again when the clock turns out to have been ahead, not when it is set back a little', async () => {
    const boundary = now + 10_000
    const site = serveWith(() =>
      Promise.resolve(contentOf(now < boundary ? 'closed' : 'open', now < boundary ? boundary : null)),
    )
    now += 3_600_000
    expect(await get('/a')).toBe('open')
    now -= 900
    expect(await get('/a')).toBe('open')
    now -= 3_600_000
    expect(await get('/a')).toBe('closed')
    expect(site.made()).toBe(2)
  })

  it('goes on with the last answer while the database is away, and says 503 where there is none', async () => {
    let isAway = false
    const site = serveWith(() =>
      isAway ? Promise.reject(new Error('away')) : Promise.resolve(contentOf('known')),
    )
    expect(await get('/a')).toBe('known')
    isAway = true
    site.revision.isHealthy = false
    expect(await get('/a')).toBe('known')
    expect((await fetch(`${base}/b`)).status).toBe(503)
    // Also when nobody noticed yet that it is away.
    site.revision.isHealthy = true
    site.revision.current += 1
    expect(await get('/a')).toBe('known')
  })

  it('lets no cache keep what is known to be out of date', async () => {
    let load = () => Promise.resolve(contentOf('old'))
    const site = serveWith(() => load())
    const first = await fetch(`${base}/a`)
    expect(first.headers.get('cache-control')).toMatch('max-age=60')
    load = () => Promise.reject(new Error('away'))
    site.revision.current += 1
    const second = await fetch(`${base}/a`)
    expect(await second.text()).toBe('old')
    expect(second.headers.get('cache-control')).toBe(
      'public, max-age=0, stale-while-revalidate=0, stale-if-error=0',
    )
  })

  it('forgets what was withdrawn: it does not come back while the database is away', async () => {
    let load = (): Promise<Content> => Promise.resolve(contentOf('a text'))
    const site = serveWith(() => load())
    expect(await get('/a')).toBe('a text')
    load = () =>
      Promise.reject(
        new WithdrawnItem({ urn: 'urn:uuid:1', type: 'ideas', withdrawn: null, mergedInto: null }),
      )
    site.revision.current += 1
    expect(await get('/a')).toBe('away')
    load = () => Promise.reject(new Error('away'))
    expect(await get('/a')).toBe('away')
    site.revision.isHealthy = false
    expect(await get('/a')).toBe('away')
  })

  it('lets no cache keep what the clock has changed meanwhile, while the database is away', async () => {
    const boundary = now + 10_000
    const site = serveWith(() => Promise.resolve(contentOf('open until ten past', boundary)))
    await get('/a')
    site.revision.isHealthy = false
    now = boundary + 1
    const answer = await fetch(`${base}/a`)
    expect(await answer.text()).toBe('open until ten past')
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=0, stale-while-revalidate=0, stale-if-error=0',
    )
    expect(site.made()).toBe(1)
  })
})
