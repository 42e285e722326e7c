import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queryRows } from '../../../src/db/session'
import { checkLinks } from '../../../src/jobs/tasks/checkLinks'
import { countLinksFor } from '../../../src/operations/links/brokenLinks'
import { importDocument } from '../../../src/operations/importDocument'
import { performTransition } from '../../../src/operations/performTransition'
import { usePayload } from '../payload'
import { ideaData, makeWorld, richText, SYSTEM, type World } from '../people'
import { requestAs } from '../requestAs'
import { rest } from '../rest'
import { startOtherSites, type OtherSites } from '../startOtherSites'

// What a site would be told: this one asks other sites, also on this machine.
process.env.NOABER_CHECK_LINKS = 'true'
process.env.NOABER_ALLOW_PRIVATE_CALLBACKS = 'true'
process.env.NOABER_URL = 'https://noaber.example'

let payload: Payload
let world: World
let others: OtherSites

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  others = await startOtherSites()
})
afterAll(() => others.close())

const query = async <Row>(text: ReturnType<typeof sql>) =>
  queryRows<Row>(await createLocalReq({}, payload), text)

const linkTo = (url: string) => {
  const { root } = richText('')
  const link = {
    type: 'link',
    version: 3,
    direction: null,
    format: '',
    indent: 0,
    fields: { linkType: 'custom', url, newTab: false },
    children: [{ type: 'text', text: 'hier', format: 0, mode: 'normal', style: '', detail: 0, version: 1 }],
  }
  return { root: { ...root, children: root.children.map((block) => ({ ...block, children: [link] })) } }
}

const publish = async (url: string, more: Record<string, unknown> = {}) =>
  (
    await importDocument({
      payload,
      actor: SYSTEM,
      collection: 'ideas',
      state: 'published',
      data: ideaData(world, { title: `Kijk op ${url.slice(-12)}`, body: linkTo(url), ...more }),
    })
  ).id

/** Lets a link come up again, as if so many days had passed. */
const passDays = (url: string, days: number) =>
  query(sql`update links set next_check_at = now(), failing_since = failing_since - make_interval(days => ${days}),
    checked_at = checked_at - make_interval(days => ${days}) where url = ${url}`)

const failUntilBroken = async (url: string) => {
  await checkLinks(payload)
  for (const days of [1, 1]) {
    await passDays(url, days)
    await checkLinks(payload)
  }
}

const rowOf = async (url: string) =>
  (await query<Record<string, unknown>>(sql`select * from links where url = ${url}`))[0]

const linksOf = async (id: number) =>
  (await rest(payload, 'GET', `/api/ideas/${id}/links`, { as: world.as.editor })).body.links

const post = (what: 'accept' | 'check', url: string, as: keyof World['as']) =>
  rest(payload, 'POST', `/api/links/${what}`, { as: world.as[as], body: { url } })

describe('a link in what is public', () => {
  it('that works is asked for once, with its head, by somebody with a name, and again after a week', async () => {
    const url = others.at('/goed')
    others.answer('/goed', 200)
    await publish(url)
    await checkLinks(payload)
    await checkLinks(payload)
    expect(others.asked.filter((line) => line.endsWith('/goed'))).toEqual(['HEAD /goed'])
    expect([...others.userAgents]).toEqual(['Noaber link check (+https://noaber.example/feeds)'])
    const days = (new Date(String((await rowOf(url))?.next_check_at)).getTime() - Date.now()) / 864e5
    expect(days).toBeGreaterThan(5.9)
    expect(days).toBeLessThan(8.1)
  })

  it('is not broken after one bad day, and is after three failures in more than a day', async () => {
    const url = others.at('/weg')
    const id = await publish(url)
    await checkLinks(payload)
    expect(await linksOf(id)).toEqual([])
    await passDays(url, 1)
    await checkLinks(payload)
    expect(await linksOf(id)).toEqual([])
    await passDays(url, 1)
    await checkLinks(payload)
    expect(await linksOf(id)).toEqual([{ url, isOwn: false, status: 404, error: null }])
    others.answer('/weg', 200)
    await passDays(url, 1)
    await checkLinks(payload)
    expect(await linksOf(id)).toEqual([])
  })

  it('that fails three times within an hour is not broken yet', async () => {
    const url = others.at('/even-weg')
    const id = await publish(url)
    await checkLinks(payload)
    for (const days of [0, 0]) {
      await passDays(url, days)
      await checkLinks(payload)
    }
    expect((await rowOf(url))?.failures).toBe(3)
    expect(await linksOf(id)).toEqual([])
  })

  it('works when only a head is refused', async () => {
    others.answer('/geen-head', (req, res) => res.writeHead(req.method === 'HEAD' ? 404 : 200).end('x'))
    const url = others.at('/geen-head')
    await publish(url)
    await checkLinks(payload)
    expect((await rowOf(url))?.status).toBe(200)
  })

  it.each([401, 403, 405, 999])('that answers a program %i says nothing about people', async (status) => {
    const path = `/niet-voor-programmas-${status}`
    others.answer(path, status)
    await publish(others.at(path))
    await checkLinks(payload)
    expect(await rowOf(others.at(path))).toMatchObject({ failures: 0, status })
  })

  it('is left alone for as long as the other site asks', async () => {
    others.answer('/rustig', (_, res) => res.writeHead(429, { 'Retry-After': '7200' }).end())
    const url = others.at('/rustig')
    await publish(url)
    await checkLinks(payload)
    const row = await rowOf(url)
    expect(row).toMatchObject({ failures: 0, status: 429 })
    const hours = (new Date(String(row?.next_check_at)).getTime() - Date.now()) / 36e5
    expect(hours).toBeGreaterThan(1.9)
    expect(hours).toBeLessThan(2.1)
  })

  it('is followed through redirects, and broken when they never end', async () => {
    others.answer('/verhuisd', (_, res) => res.writeHead(301, { Location: '/goed' }).end())
    others.answer('/rond', (_, res) => res.writeHead(302, { Location: '/rond' }).end())
    const [moved, round] = [others.at('/verhuisd'), others.at('/rond')]
    await publish(moved)
    await publish(round)
    await checkLinks(payload)
    expect(await rowOf(moved)).toMatchObject({ status: 200, failures: 0 })
    expect(await rowOf(round)).toMatchObject({ error: 'tooManyRedirects', failures: 1 })
  })

  it('is forgotten when it was taken out of the text', async () => {
    const url = others.at('/vergeten')
    const id = await publish(url)
    await checkLinks(payload)
    expect(await rowOf(url)).toBeDefined()
    await rest(payload, 'PATCH', `/api/ideas/${id}`, {
      as: world.as.editor,
      body: { body: richText('Zonder link.'), _status: 'published' },
    })
    await checkLinks(payload)
    expect(await rowOf(url)).toBeUndefined()
  })

  it('to a page of this site is broken as soon as that was withdrawn', async () => {
    const target = await publish(others.at('/goed'), { title: 'Een doel' })
    const { slug } = (await payload.findByID({ collection: 'ideas', id: target })) as { slug: string }
    const id = await publish(`https://noaber.example/ideeen/${slug}#deel`)
    await checkLinks(payload)
    expect(await linksOf(id)).toEqual([])
    await performTransition({
      payload,
      req: await requestAs(payload, world.users.editor),
      collection: 'ideas',
      id: target,
      transition: 'withdraw',
      reason: 'Op verzoek.',
      confirmed: ['publicWithdrawal'],
    })
    await checkLinks(payload)
    expect(await linksOf(id)).toEqual([{ url: `/ideeen/${slug}`, isOwn: true, status: null, error: null }])
  })
})

describe('a site that is offline itself', () => {
  it('blames nobody', async () => {
    const gone = await startOtherSites()
    const urls = [gone.at('/een', 0), gone.at('/twee', 1)]
    await gone.close()
    await query(sql`update links set next_check_at = now() + interval '1 day'`)
    for (const url of urls) await publish(url)
    expect(await checkLinks(payload)).toMatchObject({ isOffline: true, failed: 0 })
    for (const url of urls) expect(await rowOf(url)).toMatchObject({ failures: 0, checked_at: null })
  })
})

describe('a run that is told to stop', () => {
  it('gives back what it did not ask for', async () => {
    await query(sql`update links set next_check_at = now() + interval '1 day'`)
    for (const path of ['/stop-1', '/stop-2']) {
      others.answer(path, 200)
      await publish(others.at(path))
    }
    const stopping = new AbortController()
    others.answer('/stop-1', (_, res) => {
      stopping.abort()
      res.writeHead(200).end()
    })
    others.answer('/stop-2', (_, res) => {
      stopping.abort()
      res.writeHead(200).end()
    })
    expect(await checkLinks(payload, stopping.signal)).toMatchObject({ works: 1 })
    const waiting = await query<{ url: string }>(
      sql`select url from links where next_check_at <= now() + interval '1 minute'`,
    )
    expect(waiting).toHaveLength(1)
    expect(await checkLinks(payload)).toMatchObject({ works: 1 })
  })
})

describe('who may know, and do', () => {
  let mine: string
  let theirs: string
  beforeAll(async () => {
    mine = others.at('/van-mij')
    theirs = others.at('/van-een-ander')
    await query(sql`update links set next_check_at = now() + interval '1 day', broken_since = null`)
    await publish(mine)
    await publish(theirs, { partner: world.otherPartner })
    await checkLinks(payload)
    await query(sql`update links set broken_since = now(), failing_since = now() - interval '3 days', failures = 3
      where url in (${mine}, ${theirs})`)
  })

  it('is everybody of the province for all of them, a partner for its own', async () => {
    const count = async (role: 'editor' | 'assessor' | 'partner') =>
      countLinksFor(await requestAs(payload, world.users[role]))
    const own = await count('partner')
    expect(await count('editor')).toBe(await count('assessor'))
    expect((await count('editor')) - own).toBe(1)
    expect(await countLinksFor(await requestAs(payload, null))).toBe(0)
  })

  it.each([
    ['nobody', 404],
    ['otherPartner', 404],
    ['partner', 429],
    ['editor', 429],
  ] as const)('%s asks for the link of a partner again: %i', async (as, status) => {
    await query(sql`update links set checked_at = now() where url = ${mine}`)
    expect((await post('check', mine, as)).status).toBe(status)
  })

  it('a partner sees at once that its link works again', async () => {
    others.answer('/van-mij', 200)
    await query(sql`update links set checked_at = now() - interval '1 hour' where url = ${mine}`)
    expect((await post('check', mine, 'partner')).body).toEqual({
      verdict: 'works',
      status: 200,
      error: null,
    })
    expect((await rowOf(mine))?.broken_since).toBeNull()
  })

  it('only the editors say that a link is fine, and it stays so until it breaks anew', async () => {
    expect((await post('accept', theirs, 'otherPartner')).status).toBe(403)
    expect((await post('accept', theirs, 'assessor')).status).toBe(403)
    const before = await countLinksFor(await requestAs(payload, world.users.editor))
    expect((await post('accept', theirs, 'editor')).body).toEqual({ accepted: true })
    expect(await countLinksFor(await requestAs(payload, world.users.editor))).toBe(before - 1)
    await failUntilBroken(theirs)
    expect(await countLinksFor(await requestAs(payload, world.users.editor))).toBe(before - 1)
    others.answer('/van-een-ander', 200)
    await passDays(theirs, 1)
    await checkLinks(payload)
    others.answer('/van-een-ander', 410)
    await passDays(theirs, 1)
    await failUntilBroken(theirs)
    expect(await countLinksFor(await requestAs(payload, world.users.editor))).toBe(before)
  })

  it('an address that stands nowhere is not asked for', async () => {
    const before = others.asked.length
    expect((await post('check', others.at('/elders'), 'admin')).status).toBe(404)
    expect((await rest(payload, 'POST', '/api/links/check', { as: world.as.admin, body: {} })).status).toBe(
      400,
    )
    expect(others.asked).toHaveLength(before)
  })
})
