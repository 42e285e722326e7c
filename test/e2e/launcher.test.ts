import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isAlive } from '../../src/db/embedded/isAlive'
import { clusterOf } from '../../src/db/embedded/place'
import { buildAdmin, isAdminBuilt } from '../../src/server/buildAdmin'
import { launch, makeDataFolder, type Launched } from './launch'

const admin = { NOABER_ADMIN_EMAIL: 'beheer@example.nl', NOABER_ADMIN_PASSWORD: 'een-lang-wachtwoord' }
const feedsAnswer = /pages answer\s+(http:\/\/\S+)\/feeds/
const ready = /Ready\./

let dataDir = ''
let remove = () => {}
let copies: Launched[] = []

beforeAll(async () => {
  if (!isAdminBuilt(process.cwd())) await buildAdmin(process.cwd())
}, 600_000)

beforeEach(() => {
  const made = makeDataFolder()
  dataDir = join(made.folder, 'data')
  remove = made.remove
  copies = []
})

afterEach(async () => {
  for (const copy of copies) await copy.end()
  remove()
})

/** A site that is no demo, so that it starts quickly. */
const start = (settings: Record<string, string> = {}, role?: 'all' | 'feeds' | 'worker') => {
  const copy = launch(
    {
      NOABER_DATA_DIR: dataDir,
      NOABER_MEDIA_DIR: join(dataDir, '..', 'media'),
      NOABER_DEMO: 'false',
      ...admin,
      ...settings,
    },
    role,
  )
  copies.push(copy)
  return copy
}

const postmasterPid = () =>
  Number(readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0])

const statusOf = async (address: string, options: RequestInit = {}) => (await fetch(address, options)).status

const post = (address: string, body: unknown) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('a site that starts', () => {
  it('answers feeds, then the admin panel, and stops everything on SIGTERM, the database too', async () => {
    const site = start()
    const url = await site.waitFor(feedsAnswer)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
    await site.waitFor(ready)
    expect(await statusOf(`${url}/admin/login`)).toBe(200)
    expect(await (await fetch(`${url}/health`)).json()).toEqual({
      live: true,
      ready: true,
      database: 'up',
      admin: 'ready',
      subscribers: { active: 0, failing: 0 },
    })
    const pid = postmasterPid()
    expect(await site.end()).toBe(0)
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false)
  })

  it('makes the first administrator itself: no visitor can', async () => {
    const site = start()
    const url = await site.waitFor(feedsAnswer)
    await site.waitFor(ready)
    const visitor = { email: 'me@example.org', password: 'een-lang-wachtwoord', role: 'admin' }
    for (const path of ['/api/users/first-register', '/api/%75sers/first-register'])
      expect((await post(`${url}${path}`, visitor)).status).toBe(403)
    const signIn = await post(`${url}/api/users/login`, {
      email: admin.NOABER_ADMIN_EMAIL,
      password: admin.NOABER_ADMIN_PASSWORD,
    })
    expect(signIn.status).toBe(200)
    expect(await signIn.json()).toMatchObject({ user: { role: 'admin' } })
    expect(signIn.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
  })

  it.each([
    ['without an administrator', { NOABER_ADMIN_EMAIL: '', NOABER_ADMIN_PASSWORD: '' }, 'NOABER_ADMIN_EMAIL'],
    ['with a wrong setting', { PORT: 'eighty' }, "PORT: 'eighty' is no port"],
    [
      'on a database without a secret',
      { DATABASE_URL: 'postgres://x@localhost/x' },
      'PAYLOAD_SECRET: needed',
    ],
  ])('%s stops and names the setting', async (_, settings, message) => {
    const site = start(settings)
    expect(await site.ended()).toBe(1)
    expect(site.output()).toContain(message)
    expect(site.output()).not.toContain('    at ')
  })
})

describe('two copies at once', () => {
  it('the second says who has the port', async () => {
    const first = start()
    const url = await first.waitFor(feedsAnswer)
    const second = start({ PORT: new URL(url).port, NOABER_DATA_DIR: join(dataDir, 'other') })
    expect(await second.ended()).toBe(1)
    expect(second.output()).toMatch(/Port \d+ of 127\.0\.0\.1 is taken/)
    if (process.platform === 'linux') expect(second.output()).toContain(`process ${first.child.pid}`)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
  })

  it('the second says who has the data folder', async () => {
    const first = start()
    const url = await first.waitFor(feedsAnswer)
    const second = start()
    expect(await second.ended()).toBe(1)
    expect(second.output()).toContain(`process ${first.child.pid} (${url})`)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
  })

  it('the feeds role and the worker role stand beside it, without Payload or without the door', async () => {
    const first = start()
    await first.waitFor(feedsAnswer)
    const feeds = start({}, 'feeds')
    const url = await feeds.waitFor(feedsAnswer)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
    expect(await statusOf(`${url}/admin`)).toBe(404)
    const worker = start({}, 'worker')
    await worker.waitFor(/Background work/)
    expect(await worker.end()).toBe(0)
    expect(await feeds.end()).toBe(0)
  })
})

describe('what goes wrong under way', () => {
  it('after kill -9 the next start recovers by itself', async () => {
    const killed = start()
    await killed.waitFor(feedsAnswer)
    const pid = postmasterPid()
    await killed.end('SIGKILL')
    expect(isAlive(pid)).toBe(true)
    const next = start()
    const url = await next.waitFor(feedsAnswer)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
    expect(postmasterPid()).toBe(pid)
  })

  it('the database stops: feeds go on from memory, and everything is back by itself', async () => {
    const site = start()
    const url = await site.waitFor(feedsAnswer)
    await site.waitFor(ready)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
    process.kill(postmasterPid(), 'SIGKILL')
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
    await site.waitFor(/The database is back/)
    await expect.poll(() => statusOf(`${url}/api/themes`), { timeout: 20_000 }).toBe(200)
    expect(await statusOf(`${url}/feeds/all.json`)).toBe(200)
  })
})
