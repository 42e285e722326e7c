import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDelivered, readReceipts } from '../../../src/hub/readDeliveries'
import { dossierPage } from '../../../src/operations/dossier/dossierPage'
import { readDossier } from '../../../src/operations/dossier/readDossier'
import { readReach } from '../../../src/operations/sites/readReach'
import { readSitesOf, readSubscriptions } from '../../../src/operations/sites/readSubscriptions'
import { until } from '../feeds/startSite'
import type { HubSite } from '../hub/hubSite'
import type { Subscriber } from '../hub/subscriber'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, poolOf, step } from '../publishing/site'
import { requestAs } from '../requestAs'
import { makeSite, startHubOf } from './sitesWorld'

let payload: Payload
let world: World
let hub: HubSite
let good: Subscriber
let broken: Subscriber
let urn: string
let idea: number
const sites: Record<string, number> = {}

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  hub = await startHubOf(payload)
  good = await hub.newSubscriber()
  broken = await hub.newSubscriber()
  const narrow = await hub.newSubscriber()
  sites.good = await makeSite(payload, 'A goed', { callback: good.callback, partner: world.partner })
  sites.broken = await makeSite(payload, 'B stuk', { callback: broken.callback })
  sites.narrow = await makeSite(payload, 'C smal', { callback: narrow.callback })
  sites.alone = await makeSite(payload, 'D zonder', { uses: [{ source: '/feeds/ideas.atom' }] })
  await makeSite(payload, 'E agenda', { uses: [{ types: ['events'] }] })
  await makeSite(payload, 'F gestopt', { isActive: false })
  const id = await bringIdea(world, 'published', { title: 'Dit gaat weg' })
  idea = id
  for (const title of ['Dit is nieuwer', 'Dit is het nieuwst']) await bringIdea(world, 'published', { title })
  await hub.subscribe(good, '/feeds/ideas.atom')
  await hub.subscribe(good, '/feeds/events.atom')
  await hub.subscribe(broken, '/feeds/all.json?area=GM0193')
  await hub.subscribe(narrow, '/feeds/ideas.rss?limit=1')
  broken.answerFeeds((_, res) => res.writeHead(500).end())
  urn = String((await payload.findByID({ collection: 'ideas', id, depth: 0 })).urn)
  await step(world, 'ideas', id, 'withdraw', { reason: 'Op verzoek.' })
}, 120_000)

afterAll(() => hub?.close())

const reachFor = async (user: number | null) => readReach(await requestAs(payload, user), urn)
const reached = async () => (await reachFor(world.users.editor))?.sites ?? []
const statusOf = async (site: number | undefined) =>
  (await reached()).find((one) => one.site.id === site)?.status

describe('a withdrawal', () => {
  it('is confirmed by a site that took a delivery of it', async () => {
    await until(async () => (await statusOf(sites.good)) === 'confirmed')
    const reach = await reachFor(world.users.editor)
    const [first] = reach?.sites ?? []
    expect(first?.at?.getTime()).toBeGreaterThan(reach?.at.getTime() ?? Infinity)
    expect(good.feeds().at(-1)?.body).not.toContain('Dit gaat weg')
  })

  it('waits for a site that fails, and says why', async () => {
    await until(async () => Number((await hub.row(broken)).failures) > 0)
    expect((await reached()).find(({ site }) => site.id === sites.broken)).toMatchObject({
      status: 'pending',
      lastError: 'status',
      lastStatus: 500,
    })
  })

  it('of what did not stand in the part that a site gets, is told to nobody', async () => {
    await until(async () => (await statusOf(sites.narrow)) === 'notInFeed')
  })

  it('is for a site without a subscription to find out, and no matter of one that takes nothing of it', async () => {
    expect((await reached()).map(({ site, status }) => [site.name, status])).toEqual([
      ['A goed', 'confirmed'],
      ['B stuk', 'pending'],
      ['C smal', 'notInFeed'],
      ['D zonder', 'noSubscription'],
    ])
  })

  it('is confirmed as soon as the site takes it', async () => {
    broken.answerFeeds()
    await hub.strikeUntil(async () => (await statusOf(sites.broken)) === 'confirmed')
  })

  it('stands in the dossier', async () => {
    const dossier = await readDossier(await requestAs(payload, world.users.editor), 'ideas', idea)
    expect(dossier.reach?.sites.map(({ status }) => status)).toContain('confirmed')
    const page = dossierPage(dossier, {
      fields: [],
      workflow: undefined,
      kind: 'Idee',
      madeAt: new Date(),
      madeBy: 'Els',
    })
    expect(page).toMatch(/<td>A goed<\/td><td>Bevestigd\. <\/td>/)
    expect(page).toContain('Deze website moet zelf ophalen.')
  })

  it('stays confirmed when the receipts are gone, by the moment at the latest', async () => {
    const pool = poolOf(payload)
    await pool.query(`create table kept as select * from hub_deliveries`)
    await pool.query(`delete from hub_deliveries`)
    await pool.query(
      `update hub_subscriptions set last_success_at = now() + interval '1 minute' where callback = $1`,
      [good.callback],
    )
    expect(await statusOf(sites.good)).toBe('confirmed')
    await pool.query(`insert into hub_deliveries select * from kept`)
  })

  it('is told to a partner for its own sites, and to nobody else', async () => {
    const partner = await reachFor(world.users.partner)
    expect(partner?.sites.map(({ site }) => site.id)).toEqual([sites.good])
    expect(await reachFor(world.users.assessor)).toBeNull()
    expect(await reachFor(null)).toBeNull()
  })
})

it('what is public has not been withdrawn anywhere', async () => {
  const id = await bringIdea(world, 'published', { title: 'Dit blijft' })
  const idea = await payload.findByID({ collection: 'ideas', id, depth: 0 })
  expect(await readReach(await requestAs(payload, world.users.editor), String(idea.urn))).toBeNull()
})

it('a later number that was sent before the withdrawal was committed confirms nothing', async () => {
  const subscriber = await hub.newSubscriber()
  const site = await makeSite(payload, 'G eerder', { callback: subscriber.callback })
  await hub.subscribe(subscriber, '/feeds/ideas.atom')
  const id = await bringIdea(world, 'published', { title: 'Ook weg' })
  await until(() => subscriber.feeds().length > 0)
  subscriber.answerFeeds((_, res) => res.writeHead(500).end())
  urn = String((await payload.findByID({ collection: 'ideas', id, depth: 0 })).urn)
  await step(world, 'ideas', id, 'withdraw', { reason: 'Op verzoek.' })
  await until(async () => Number((await hub.row(subscriber)).failures) > 0)
  await poolOf(payload).query(
    `update hub_deliveries set change_seq = change_seq + 1000
     where error is null and subscription = (select id from hub_subscriptions where callback = $1)`,
    [subscriber.callback],
  )
  expect(await statusOf(site)).toBe('pending')
})

it('a site has the subscriptions of its servers, with what was sent last and the receipts', async () => {
  const req = await requestAs(payload, world.users.editor)
  const own = (await readSubscriptions(req, [sites.good ?? 0])).get(sites.good ?? 0) ?? []
  const delivered = await readDelivered(poolOf(payload), own)
  expect(delivered.map(({ topic }) => topic).sort()).toEqual(['/feeds/events.atom', '/feeds/ideas.atom'])
  const ideas = delivered.find(({ topic }) => topic === '/feeds/ideas.atom')
  expect(ideas?.last).toMatchObject({ status: 204, error: null, change: expect.any(Number) as number })
  expect((await readReceipts(poolOf(payload), own))[0]?.id).toBe(ideas?.last?.id)
  expect((await readSitesOf(req, own)).get(own[0] ?? 0)).toEqual({ id: sites.good, name: 'A goed' })
})
