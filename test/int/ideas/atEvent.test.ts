import { sql } from '@payloadcms/db-postgres/drizzle'
import { decodeQR } from 'qr/decode.js'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { forgetIdeas } from '../../../src/operations/ideas/forgetIdeas'
import { signStart } from '../../../src/operations/ideas/startMark'
import { renewTabletLink } from '../../../src/operations/ideas/renewTabletLink'
import { signTablet } from '../../../src/operations/ideas/tabletToken'
import { historyOf, itemOf, query } from '../feed'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, bringIn, step } from '../publishing/site'
import { requestAs } from '../requestAs'
import { rest, type Credentials } from '../rest'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'

let payload: Payload
let world: World
let sink: SmtpSink
let site: IdeaSite
let now: Evening
let later: Evening

interface Evening {
  id: number
  urn: string
  slug: string
}

const FORM = '/ideeen/nieuw'
const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

/** A published event with that title. */
const evening = async (title: string, more: Record<string, unknown>): Promise<Evening> => {
  const id = await bringIn(world, 'events', 'published', {
    title,
    summary: 'Een avond in het dorpshuis.',
    noImage: true,
    kind: 'meeting',
    startsAt: at(-1),
    endsAt: at(2),
    takesIdeas: true,
    ideasFrom: at(-2),
    ideasUntil: at(4),
    themes: [world.theme],
    areas: [world.area],
    partner: world.partner,
    record: { publicationBasis: 'publicTask' },
    ...more,
  })
  const item = await itemOf(payload, 'events', id)
  return { id, urn: String(item?.urn), slug: String(item?.slug) }
}

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
  payload.sendEmail = adapter({ payload }).sendEmail
  now = await evening('Dorpsavond in Wijhe', {})
  later = await evening('Markt in Ommen', {
    startsAt: at(100),
    endsAt: at(104),
    ideasFrom: at(100),
    ideasUntil: at(104),
  })
  site = await startIdeaSite(payload)
})

afterAll(async () => {
  await site?.close()
  await sink?.close()
})

beforeEach(async () => {
  for (const table of ['mail_outbox', 'api_calls'])
    await query(payload, sql`delete from ${sql.identifier(table)}`)
  sink.received.length = 0
})

const filled = (more: Record<string, string> = {}) => ({
  title: 'Bankjes bij de brug',
  story: 'Langs het fietspad bij de brug kun je nergens zitten.',
  area: 'GM0193',
  theme: 'natuur',
  name: 'Jamila de Vries',
  email: 'jamila@bewoner.example',
  licence: 'CC0-1.0',
  terms: '1',
  language: 'nl',
  started: signStart(payload.secret, Date.now() - 60_000),
  step: 'send',
  ...more,
})
const latest = async () => {
  const [row] = await query<{
    id: number
    title: string
    state: string
    channel: string
    event: number | null
  }>(payload, sql`select id, title, state, channel, event_id as event from ideas order by id desc limit 1`)
  return row
}
const count = async () =>
  Number((await query<{ n: number }>(payload, sql`select count(*) as n from ideas`))[0]?.n)
const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

describe('the form at an event', () => {
  it('says at which event it is, keeps that through the review, and with the idea', async () => {
    const asked = await site.get(`${FORM}?bijeenkomst=${now.slug}`)
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('Dorpsavond in Wijhe')
    expect(hidden(asked.text, 'bijeenkomst')).toBe(now.slug)
    const review = await site.form(FORM, filled({ bijeenkomst: now.slug, step: 'review' }))
    expect(review.text).toContain('Dorpsavond in Wijhe')
    expect(hidden(review.text, 'bijeenkomst')).toBe(now.slug)
    const back = await site.form(FORM, filled({ bijeenkomst: now.slug, step: 'change' }))
    expect(hidden(back.text, 'bijeenkomst')).toBe(now.slug)
    const sent = await site.form(FORM, filled({ bijeenkomst: now.slug }))
    expect([sent.status, sent.location]).toEqual([303, `${FORM}/verstuurd`])
    expect(await latest()).toMatchObject({ state: 'draft', channel: 'event', event: now.id })
  })

  it('is the same for the form on a page of others, where nothing may be left out', async () => {
    const { area, started, theme, ...rest } = filled({ bijeenkomst: now.slug })
    const sent = { ...rest, areas: [area], themes: [theme], startedAt: started, terms: true }
    expect((await site.json('/api/idea-form', sent)).status).toBe(202)
    expect(await latest()).toMatchObject({ state: 'draft', channel: 'event', event: now.id })
    const sleutel = signTablet(payload.secret, now.urn, Date.now() + HOUR)
    const bare = await site.json('/api/idea-form', { ...sent, email: '', scherm: 'tablet', sleutel })
    expect(bare.status).toBe(422)
  })

  it('is kept by a form that was opened before the event takes ideas', async () => {
    const early = await site.get(`${FORM}?bijeenkomst=${later.slug}`)
    expect(hidden(early.text, 'bijeenkomst')).toBe(later.slug)
    const tablet = await site.get(`${FORM}?bijeenkomst=${later.slug}&scherm=tablet`)
    expect(tablet.text).not.toContain('bijeenkomst=&')
  })

  it('keeps the event while somebody points at a place on the map', async () => {
    const { text } = await site.form(FORM, filled({ bijeenkomst: now.slug, step: 'map', area: 'GM0193' }))
    expect(hidden(text, 'bijeenkomst')).toBe(now.slug)
  })

  it.each([
    ['one that nobody knows', () => 'bestaat-niet'],
    ['one that is to come', () => later.slug],
    ['no name at all', () => '\u0000%'],
  ])('is the plain form with a friendly line for %s', async (_, slug) => {
    const { status, text } = await site.get(`${FORM}?bijeenkomst=${encodeURIComponent(slug())}`)
    expect(status).toBe(200)
    expect(text).toContain('Deze bijeenkomst neemt nu geen ideeën aan')
    expect((await site.form(FORM, filled({ bijeenkomst: slug() }))).status).toBe(303)
    expect(await latest()).toMatchObject({ channel: 'form', event: null })
  })

  it('takes the idea of who opened the form while the event took them', async () => {
    const over = await evening('Koffieochtend', { ideasFrom: at(-4), ideasUntil: at(-1) })
    const started = signStart(payload.secret, Date.now() - 2 * HOUR)
    await site.form(FORM, filled({ bijeenkomst: over.slug, started }))
    expect(await latest()).toMatchObject({ channel: 'event', event: over.id })
    await site.form(FORM, filled({ bijeenkomst: over.slug }))
    expect(await latest()).toMatchObject({ channel: 'form', event: null })
  })

  it('speaks English to who wants that, at the same event', async () => {
    const dutch = await site.get(`${FORM}?bijeenkomst=${now.slug}`)
    expect(dutch.text).toContain(`href="${FORM}?bijeenkomst=${now.slug}&amp;lang=en"`)
    const english = await site.get(`${FORM}?bijeenkomst=${now.slug}&lang=en`)
    expect(english.text).toContain('At this event')
    expect(english.headers.get('x-robots-tag')).toContain('noindex')
  })

  it('has a short address by the number of the event, that leads on', async () => {
    const { location, status } = await site.get(`/i/${now.id}`)
    expect([status, location]).toEqual([302, `${FORM}?bijeenkomst=${now.slug}`])
    for (const number of ['999999', 'x', '99999999999999', '%00']) {
      const unknown = await site.get(`/i/${number}`)
      expect(unknown.status).toBe(302)
      expect((await site.get(unknown.location ?? '')).text).toContain('neemt nu geen ideeën aan')
    }
  })

  it('is led to by the page of the event, while it takes ideas and goes on', async () => {
    const link = `href="${FORM}?bijeenkomst=${now.slug}"`
    expect((await site.get(`/agenda/${now.slug}`)).text).toContain(link)
    expect((await site.get(`/agenda/${later.slug}`)).text).not.toContain('Breng je idee in')
    const off = await evening('Gaat niet door', {})
    await step(world, 'events', off.id, 'cancel', { reason: 'De zaal is dicht.' })
    expect((await site.get(`${FORM}?bijeenkomst=${off.slug}`)).text).toContain('neemt nu geen ideeën aan')
  })

  it('is for colleagues: a partner neither reads nor says at which event its idea was brought', async () => {
    const id = await bringIdea(world, 'submitted', { event: now.id })
    const read = async (as: Credentials) =>
      (await rest(payload, 'GET', `/api/ideas/${id}?depth=0`, { as })).body as Record<string, unknown>
    expect((await read(world.as.editor)).event).toBe(now.id)
    expect(await read(world.as.partner)).toMatchObject({ id })
    expect(await read(world.as.partner)).not.toHaveProperty('event')
    const probed = await rest(payload, 'GET', `/api/ideas?where[event][equals]=${now.id}`, {
      as: world.as.partner,
    })
    expect(probed.status).toBeGreaterThanOrEqual(400)
    await rest(payload, 'PATCH', `/api/ideas/${id}`, { as: world.as.partner, body: { event: later.id } })
    expect((await read(world.as.editor)).event).toBe(now.id)
  })

  it('says nothing of the event on the public item of the idea', async () => {
    await site.form(FORM, filled({ bijeenkomst: now.slug }))
    const { id } = (await latest()) ?? { id: 0 }
    await step(world, 'ideas', Number(id), 'submit')
    await step(world, 'ideas', Number(id), 'publish', { data: { summary: 'Bankjes.' } })
    expect(JSON.stringify(await itemOf(payload, 'ideas', Number(id)))).not.toContain(now.slug)
  })
})

describe('a tablet at an event', () => {
  const token = () => signTablet(payload.secret, now.urn, Date.now() + 4 * HOUR)
  const opened = async (sleutel = token()) => {
    const { text } = await site.get(`${FORM}?bijeenkomst=${now.slug}&scherm=tablet&sleutel=${sleutel}`)
    return {
      text,
      fields: { bijeenkomst: now.slug, scherm: 'tablet', sleutel, formulier: hidden(text, 'formulier') },
    }
  }

  it('leads nowhere else, offers nothing of others, and is kept by nobody', async () => {
    const { text } = await opened()
    const links = [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)
    expect(
      links.every((href) => href?.startsWith('#') || href?.includes('scherm=tablet')),
      links.join(),
    ).toBe(true)
    expect(text).not.toMatch(/autocomplete="(?!off)/)
    expect(text).not.toContain('<script')
    expect(text).toContain('Je gegevens')
    const { headers } = await site.get(`${FORM}?bijeenkomst=${now.slug}&scherm=tablet`)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('clear-site-data')).toBe('"cache"')
  })

  it('takes an idea without an address beside a colleague, and shows its link once as text and code', async () => {
    const { fields } = await opened()
    const answer = await site.form(FORM, filled({ ...fields, email: '' }))
    expect(answer.status).toBe(200)
    const idea = await latest()
    expect(idea).toMatchObject({ state: 'submitted', channel: 'event', event: now.id })
    expect(await historyOf(payload, 'ideas', Number(idea?.id))).toEqual(['create', 'submit'])
    const [link = ''] = /https?:\/\/[\w.:]+\/mijn-idee\/[\w.-]+/.exec(answer.text) ?? []
    const [drawing = ''] = /<svg class="qr-code".*?<\/svg>/s.exec(answer.text) ?? []
    const { data, info } = await sharp(Buffer.from(drawing))
      .resize({ width: 600 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(decodeQR({ width: info.width, height: info.height, data })).toBe(link)
    expect((await site.get(new URL(link).pathname)).text).toContain('Bankjes bij de brug')
    await sendMail(payload)
    expect(sink.received.filter(({ to }) => !to.some((each) => each.endsWith('example.org')))).toEqual([])
  })

  it('keeps a form once, and shows the link to nobody else', async () => {
    const { fields } = await opened()
    const sent = filled({ ...fields, email: '' })
    const before = await count()
    const both = await Promise.all([site.form(FORM, sent), site.form(FORM, sent)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await count()).toBe(before + 1)
    const back = await site.form(FORM, { ...sent, step: 'review' })
    expect(back.status).toBe(303)
    expect(back.location).toContain('klaar=already')
    await query(payload, sql`update idea_entries set created_at = now() - interval '4 minutes'`)
    const again = await site.form(FORM, sent)
    expect([again.status, again.text]).toEqual([303, expect.not.stringContaining('mijn-idee')])
    const next = await site.get(again.location ?? '')
    expect(next.text).toContain('Dat idee is al verstuurd')
    expect(next.text).not.toContain('Bankjes')
    expect(hidden(next.text, 'formulier')).not.toBe(fields.formulier)
  })

  it('begins anew for the next visitor, and has an address confirmed as anywhere', async () => {
    const { fields } = await opened()
    const answer = await site.form(FORM, filled({ ...fields, email: 'tafel@bewoner.example' }))
    expect(answer.status).toBe(303)
    expect(await latest()).toMatchObject({ state: 'draft', channel: 'event' })
    const next = await site.get(answer.location ?? '')
    expect(next.text).toContain('De volgende bezoeker kan beginnen')
    expect(next.text).not.toMatch(/Jamila|tafel@|Bankjes/)
    await sendMail(payload)
    expect(sink.received.map(({ to }) => to[0])).toEqual(['tafel@bewoner.example'])
  })

  it.each([
    ['no token', () => ''],
    ['the token of another event', () => signTablet(payload.secret, later.urn, Date.now() + HOUR)],
    ['a token that has run out', () => signTablet(payload.secret, now.urn, Date.now() - 25 * HOUR)],
  ])('asks for an address with %s', async (_, sleutel) => {
    const { fields } = await opened(sleutel())
    const { status, text } = await site.form(FORM, filled({ ...fields, email: '' }))
    expect(status).toBe(400)
    expect(text).toContain('href="#email"')
    expect(text).toContain('Bankjes bij de brug')
  })

  it('stops when the desk makes another link, says what to do, and loses nothing', async () => {
    const old = await opened()
    expect(old.text).not.toContain('werkt niet meer')
    const { tabletAddress } = await renewTabletLink(await requestAs(payload, world.users.editor), now.id)
    const sent = await site.form(FORM, filled({ ...old.fields, email: '' }))
    expect(sent.status).toBe(400)
    expect(sent.text).toContain('De link van deze tablet werkt niet meer')
    expect(sent.text).toContain('value="Bankjes bij de brug"')
    expect((await opened()).text).toContain('open de nieuwe link')
    // With an address it goes as from anywhere.
    expect((await site.form(FORM, filled({ ...old.fields, email: 'oud@bewoner.example' }))).status).toBe(303)
    const { pathname, search, searchParams } = new URL(tabletAddress ?? '')
    const fresh = await site.get(pathname + search)
    expect(fresh.text).toContain('mag je leeg laten')
    expect(fresh.text).not.toContain('werkt niet meer')
    const sleutel = searchParams.get('sleutel') ?? ''
    const again = { ...(await opened(sleutel)).fields, email: '' }
    expect((await site.form(FORM, filled(again))).text).toContain('/mijn-idee/')
    await query(payload, sql`delete from tablet_links`)
  })

  it('is not shut by an evening that is busy, and takes nothing from others', async () => {
    const where = '145.1.2.3'
    const send = async (more: Record<string, string>, from = where) =>
      (await site.form(FORM, filled({ ...(await opened()).fields, ...more }), from)).status
    expect(await send({ email: '' })).toBe(200)
    await query(payload, sql`update api_calls set calls = 299`)
    await site.form(FORM, filled({ email: 'thuis@bewoner.example' }), where)
    expect(await send({ email: '' })).toBe(200)
    expect(await send({ email: '' })).toBe(429)
    expect((await site.form(FORM, filled({ email: 'buur@bewoner.example' }), where)).status).toBe(303)
  })

  it('forgets after a month which forms were sent', async () => {
    await query(payload, sql`update idea_entries set created_at = now() - interval '31 days'`)
    await forgetIdeas(payload)
    expect(await query(payload, sql`select 1 from idea_entries`)).toEqual([])
  })
})
