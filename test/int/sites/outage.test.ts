import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { watchSites } from '../../../src/jobs/tasks/watchSites'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { readFeedHealth } from '../../../src/operations/readFeedHealth'
import { query } from '../feed'
import { until } from '../feeds/startSite'
import type { HubSite } from '../hub/hubSite'
import type { Subscriber } from '../hub/subscriber'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea } from '../publishing/site'
import { requestAs } from '../requestAs'
import { makeSite, startHubOf } from './sitesWorld'

let payload: Payload
let world: World
let hub: HubSite
let sink: SmtpSink
let subscriber: Subscriber
let site: number
let count = 0

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  hub = await startHubOf(payload)
  sink = await startSmtpSink()
  payload.sendEmail = smtpAdapter({ url: sink.url, from: 'noaber@example.nl' })({ payload }).sendEmail
}, 120_000)

afterAll(async () => {
  await hub?.close()
  await sink?.close()
})

/** Each begins with a site that has all that there was, and whose server is broken from now on. */
beforeEach(async () => {
  count += 1
  await query(payload, sql`delete from mail_outbox`)
  await query(payload, sql`update sites set is_active = false`)
  sink.received.length = 0
  subscriber = await hub.newSubscriber()
  site = await newSite({ contact: await makeContact() })
  await hub.subscribe(subscriber, '/feeds/ideas.atom')
  subscriber.answerFeeds((_, res) => res.writeHead(503).end())
  await publish()
  await until(async () => Number((await hub.row(subscriber)).failures) > 0)
})

const newSite = (more: Record<string, unknown>) =>
  makeSite(payload, `Site ${count}`, { callback: subscriber.callback, ...more })

const makeContact = async (more: Record<string, unknown> = {}) =>
  Number(
    (
      await payload.create({
        collection: 'contacts' as CollectionSlug,
        data: { name: 'Wim', email: 'wim@webbouwer.example', ...more } as never,
      })
    ).id,
  )

const publish = () => bringIdea(world, 'published', { title: `Bericht ${Math.random()}` })

/** What waits has waited so much longer, as if time had passed with nobody looking. */
const wait = (hours: number) =>
  query(
    payload,
    sql`update hub_subscriptions set wanted_since = wanted_since - make_interval(hours => ${hours}),
          failing_since = failing_since - make_interval(hours => ${hours}),
          last_success_at = last_success_at - make_interval(hours => ${hours}),
          last_attempt_at = last_attempt_at - make_interval(hours => ${hours})
        where callback = ${subscriber.callback}`,
  )

const failures = async () => Number((await hub.row(subscriber)).failures)

/** @param before - failures counted before what makes it try: after a day, that one try may be the only one. */
const tryAgain = (before: number) => hub.strikeUntil(async () => (await failures()) > before)

const failForADay = async () => {
  const before = await failures()
  await wait(25)
  await tryAgain(before)
}

const recover = async () => {
  subscriber.answerFeeds()
  await publish()
  await hub.strikeUntil(async () => {
    const { delivered, wanted } = await hub.row(subscriber)
    return delivered === wanted
  })
}

const watch = () => watchSites(payload)
const outage = async (id = site) =>
  (await payload.findByID({ collection: 'sites', id, depth: 0 })).outageSince ?? null
const owed = async () =>
  (
    await query<{ to: string; is_digest: boolean }>(
      payload,
      sql`select case when contact_id is null then 'editor' else 'contact' end as to, is_digest from mail_outbox
          where kind = 'siteTrouble' order by 1`,
    )
  ).map(({ to }) => to)

describe('a site that misses messages for more than a day', () => {
  it('is told of once: to whom to call about it, and to the desk', async () => {
    await watch()
    expect([await owed(), await outage()]).toEqual([[], null])
    await failForADay()
    await Promise.all([watch(), watch(), watch()])
    await watch()
    expect(await owed()).toEqual(['contact', 'editor'])
    expect(await outage()).not.toBeNull()

    const before = await failures()
    await publish()
    await tryAgain(before)
    await watch()
    expect(await owed()).toEqual(['contact', 'editor'])
  })

  it('is told what does not arrive where, since when and why, and how to stop such letters', async () => {
    await failForADay()
    await watch()
    await sendMail(payload)
    expect(sink.received.map(({ to }) => to)).toEqual([['wim@webbouwer.example']])
    const [letter] = sink.received
    expect(letter?.header('Subject')).toBe(`Site ${count} mist berichten`)
    expect(letter?.header('List-Unsubscribe')).toContain('/api/mail/opt-out?contact=')
    expect(letter?.source).toMatch(/Idee=C3=ABn \(Atom\)/)
    expect(letter?.source).toContain(new URL(subscriber.callback).host)
    expect(letter?.source).toContain('gaf een foutmelding (503)')
    expect(letter?.source).not.toContain(subscriber.callback)

    sink.received.length = 0
    await query(payload, sql`update mail_outbox set due_at = now()`)
    await sendMail(payload)
    expect(sink.received.map(({ to }) => to)).toEqual([['editor@example.org']])
    expect(sink.received[0]?.header('Subject')).toBe(`Website mist berichten: Site ${count}`)
    expect(sink.received[0]?.source).toContain(`/admin/collections/sites/${site}/bezorging`)
  })

  it('is told of anew when it happens again', async () => {
    await failForADay()
    await watch()
    await recover()
    await watch()
    expect(await outage()).toBeNull()

    subscriber.answerFeeds((_, res) => res.writeHead(503).end())
    await publish()
    await until(async () => Number((await hub.row(subscriber)).failures) > 0)
    await failForADay()
    await watch()
    expect(await owed()).toEqual(['contact', 'contact', 'editor', 'editor'])
  })

  it('gets no letter any more when everything arrived before it left', async () => {
    await failForADay()
    await watch()
    await recover()
    await watch()
    await query(payload, sql`update mail_outbox set due_at = now()`)
    await sendMail(payload)
    expect(sink.received).toEqual([])
  })

  it('stands on the dashboard until it has everything', async () => {
    const behind = async () =>
      (await readFeedHealth(await requestAs(payload, world.users.editor))).sitesBehind
    expect(await behind()).toEqual([])
    await wait(1)
    expect(await behind()).toEqual([site])
    await recover()
    expect(await behind()).toEqual([])
  })
})

describe('nobody is told', () => {
  it('of a site when nobody tried, as no worker ran', async () => {
    await wait(25)
    await watch()
    expect([await owed(), await outage()]).toEqual([[], null])
  })

  it('of a site that stopped', async () => {
    await payload.update({ collection: 'sites', id: site, data: { isActive: false } })
    await failForADay()
    await watch()
    expect(await owed()).toEqual([])
  })

  it('who wants no such letters; the desk hears of it all the same', async () => {
    const contact = await makeContact({ noMail: true })
    await payload.update({ collection: 'sites', id: site, data: { contact } })
    await failForADay()
    await watch()
    expect(await owed()).toEqual(['editor'])
  })
})
