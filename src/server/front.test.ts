import type { Server } from 'node:http'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFront } from './front'
import { listen, stopListening } from './listen'
import type { SiteState } from './SiteState'

let server: Server | undefined
afterEach(async () => {
  if (server) await stopListening(server)
})

const open = async (state: Partial<SiteState>) => {
  server = makeFront(
    {
      reading: null,
      pages: null,
      previews: null,
      ideas: null,
      admin: { status: 'starting' },
      isDatabaseUp: async () => true,
      ...state,
    },
    { trustProxy: false },
    pino({ level: 'silent' }),
  )
  const port = await listen(server, 0, '127.0.0.1')
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' })
}

const reading = {
  answer: () => false,
  router: (_req: unknown, _res: unknown, next: () => void) => next(),
  ready: () => true,
  close: async () => undefined,
} as SiteState['reading']

describe('while the site starts', () => {
  it('is alive and not ready', async () => {
    const ask = await open({ isDatabaseUp: async () => false })
    const answer = await ask('/health')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ live: true, ready: false, database: 'down', admin: 'starting' })
  })

  it('shows people a page that loads itself again, in two languages', async () => {
    const ask = await open({})
    const answer = await ask('/', { accept: 'text/html' })
    const page = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(page).toContain('http-equiv="refresh"')
    expect(page).toContain('De site start')
    expect(page).toContain('The site is starting')
  })

  it('tells programs when to come back', async () => {
    const ask = await open({})
    const answer = await ask('/feeds/all.json', { accept: 'application/json' })
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 503 })
  })
})

it('tells how many subscribers take nothing', async () => {
  const ask = await open({
    reading: {
      ...(reading as NonNullable<typeof reading>),
      subscribers: async () => ({ active: 3, failing: 1 }),
    },
  })
  expect(await (await ask('/health')).json()).toMatchObject({
    ready: true,
    subscribers: { active: 3, failing: 1 },
  })
})

describe('while the admin panel is built', () => {
  it('answers feeds and pages, and says at the address of the panel what is going on', async () => {
    const pages: SiteState['pages'] = (_req, res) => void res.send('a page')
    const ask = await open({ reading, pages, admin: { status: 'building' } })
    expect((await ask('/health')).status).toBe(200)
    expect(await (await ask('/')).text()).toBe('a page')
    const admin = await ask('/admin/collections/ideas', { accept: 'text/html' })
    expect(admin.status).toBe(503)
    expect(await admin.text()).toContain('Het beheer wordt gebouwd')
    const api = await ask('/api/ideas')
    expect(api.status).toBe(503)
    expect(api.headers.get('content-type')).toContain('application/problem+json')
    expect(api.headers.get('retry-after')).toBe('5')
  })

  it('stops asking when the build failed', async () => {
    const ask = await open({ reading, admin: { status: 'failed', log: 'secret detail' } })
    const page = await (await ask('/admin')).text()
    expect(page).toContain('kon niet worden gebouwd')
    expect(page).not.toContain('refresh')
    expect(page).not.toContain('secret detail')
  })
})

describe('the panel that is there', () => {
  it('gets its requests as they came', async () => {
    const seen: string[] = []
    const ask = await open({
      reading,
      admin: {
        status: 'ready',
        handle: async (req, res) => void (seen.push(req.url ?? ''), res.end('panel')),
      },
    })
    expect(await (await ask('/admin?x=1')).text()).toBe('panel')
    await ask('/api/ideas/3?draft=true')
    await ask('/_next/static/a.js')
    expect(seen).toEqual(['/admin?x=1', '/api/ideas/3?draft=true', '/_next/static/a.js'])
  })

  it('is at the site itself only: under a front door people are led there, and nothing is taken', async () => {
    const seen: string[] = []
    const doors = {
      isOfDoor: async ({ headers }: { headers: Record<string, unknown> }) => headers['x-door'] === 'yes',
      main: { publicUrl: 'https://noaber.example' },
    }
    const ask = await open({
      reading: { ...(reading as NonNullable<typeof reading>), doors },
      previews: (_req, res) => void res.send('preview'),
      admin: {
        status: 'ready',
        handle: async (req, res) => void (seen.push(req.url ?? ''), res.end('panel')),
      },
    })
    for (const path of ['/admin?x=1', '/api/ideas', '/voorbeeld/ideas/3']) {
      const answer = await ask(path, { 'x-door': 'yes' })
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `https://noaber.example${path}`])
    }
    const address = server?.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const posted = await fetch(`http://127.0.0.1:${port}/api/users/login`, {
      method: 'POST',
      headers: { 'x-door': 'yes' },
    })
    expect(posted.status).toBe(404)
    expect(await (await ask('/admin')).text()).toBe('panel')
    expect(seen).toEqual(['/admin'])
  })

  it('leaves the idea form and its API to the writing side, before the panel', async () => {
    const ask = await open({
      reading,
      ideas: (req, res) => void res.send(`ideas ${req.path}`),
      admin: { status: 'ready', handle: async (_req, res) => void res.end('panel') },
    })
    for (const path of ['/ideeen/nieuw', '/i/42', '/mijn-idee/x', '/api/idea-form', '/api/idea-form/similar'])
      expect(await (await ask(path)).text()).toBe(`ideas ${path}`)
    expect(await (await ask('/api/idea-forms')).text()).toBe('panel')
    const early = await open({ reading, ideas: null })
    expect((await early('/ideeen/nieuw')).status).toBe(503)
  })

  it('is no part of the feeds role', async () => {
    const ask = await open({ reading, admin: { status: 'absent' } })
    expect((await ask('/admin')).status).toBe(404)
    expect((await ask('/api/users')).status).toBe(404)
  })
})

describe('pages', () => {
  const pages: SiteState['pages'] = (req, res, next) =>
    req.path === '/breaks' ? next(new Error('inside')) : void res.send('a page')

  it('that break tell nothing about the inside', async () => {
    const ask = await open({ reading, pages })
    const answer = await ask('/breaks')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('inside')
  })

  it('with an address that cannot be read are a bad request', async () => {
    const ask = await open({ reading, pages: (_req, _res, next) => next({ status: 400 }) })
    expect((await ask('/%E0%A4%A')).status).toBe(400)
  })
})

it('says which process has the port', async () => {
  await open({})
  const address = server?.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const second = makeFront(
    {
      reading: null,
      pages: null,
      previews: null,
      ideas: null,
      admin: { status: 'starting' },
      isDatabaseUp: async () => true,
    },
    { trustProxy: false },
    pino({ level: 'silent' }),
  )
  await expect(listen(second, port, '127.0.0.1')).rejects.toMatchObject({
    code: 'portInUse',
    data: { port, pid: process.platform === 'linux' ? process.pid : null },
  })
})
