import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { ownIdeaAddress } from '../../../src/operations/ideas/ideaAddress'
import type { PaperOutcome } from '../../../src/operations/ideas/paper/PaperIdea'
import { readPaperPage } from '../../../src/operations/ideas/paper/readPaperPage'
import { isTabletToken } from '../../../src/operations/ideas/tabletToken'
import { readEventIdeas } from '../../../src/operations/ideas/readEventIdeas'
import { historyOf, itemOf, query } from '../feed'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, bringIn } from '../publishing/site'
import { requestAs } from '../requestAs'
import { rest, type Credentials } from '../rest'

let payload: Payload
let world: World
let sink: SmtpSink
let event: number

const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()
const eventData = (more: Record<string, unknown> = {}) => ({
  title: 'Dorpsavond <in> Wijhe',
  summary: 'Een avond in het dorpshuis.',
  noImage: true,
  kind: 'meeting',
  startsAt: at(-3),
  endsAt: at(-1),
  takesIdeas: true,
  ideasUntil: at(4),
  venue: { name: 'Dorpshuis', address: 'Dorpsstraat 1, Wijhe' },
  themes: [world.theme],
  areas: [world.area],
  partner: world.partner,
  record: { publicationBasis: 'publicTask' },
  ...more,
})

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
  payload.sendEmail = adapter({ payload }).sendEmail
  event = await bringIn(world, 'events', 'published', eventData())
})

afterAll(() => sink?.close())

beforeEach(async () => {
  await query(payload, sql`delete from mail_outbox`)
  sink.received.length = 0
})

const form = (more: Record<string, unknown> = {}) => ({
  key: randomUUID(),
  title: 'Een bankje bij de kerk',
  story: 'Voor wie even wil zitten.',
  theme: String(world.theme),
  area: String(world.area),
  name: '',
  email: '',
  publicName: '',
  terms: true,
  ...more,
})
const send = async (ideas: unknown[], as: Credentials = world.as.editor, where: number | null = event) => {
  const { body, status } = await rest(payload, 'POST', '/api/paper-ideas', {
    as,
    body: { event: where, ideas },
  })
  return { status, outcomes: (body.outcomes ?? []) as PaperOutcome[] }
}
const idOf = (outcome: PaperOutcome | undefined) => (outcome?.outcome === 'kept' ? outcome.id : 0)
const count = async () =>
  Number((await query<{ n: number }>(payload, sql`select count(*) as n from ideas`))[0]?.n)
const page = async (path: string, as: { token: string } | null) => {
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    request: new Request(`http://localhost${path}`, {
      headers: { 'accept-language': 'nl', ...(as ? { authorization: `JWT ${as.token}` } : {}) },
    }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('forms on paper', () => {
  it('are kept each by itself: what is wrong stays wrong, and says why', async () => {
    const [good, bad, noTerms] = [
      form(),
      form({ title: 'Kort', email: 'geen adres', area: '999999' }),
      form({ terms: false }),
    ]
    const { outcomes, status } = await send([good, bad, noTerms])
    expect(status).toBe(200)
    expect(outcomes.map(({ key, outcome }) => [key, outcome])).toEqual([
      [good.key, 'kept'],
      [bad.key, 'wrong'],
      [noTerms.key, 'wrong'],
    ])
    const wrong = (outcome?: PaperOutcome) =>
      outcome?.outcome === 'wrong' ? outcome.mistakes.map(({ field }) => field) : []
    expect(wrong(outcomes[1])).toEqual(['title', 'area', 'email'])
    expect(wrong(outcomes[2])).toEqual(['terms'])
    const [idea] = await query(
      payload,
      sql`select state, channel, event_id, licence, partner_id from ideas where id = ${idOf(outcomes[0])}`,
    )
    expect(idea).toMatchObject({
      state: 'submitted',
      channel: 'paper',
      event_id: event,
      licence: 'CC-BY-4.0',
      partner_id: null,
    })
  })

  it('are kept once, however often and at whatever moment they are sent', async () => {
    const before = await count()
    const twice = form()
    const first = await Promise.all([send([twice]), send([twice])])
    const again = await send([twice, form()])
    expect(new Set([...first, again].map(({ outcomes }) => idOf(outcomes[0]))).size).toBe(1)
    expect(await count()).toBe(before + 2)
    const people = await query(payload, sql`select id from contacts where name = 'Zonder naam (op papier)'`)
    expect(people.length).toBe((await count()) - before + 1)
  })

  it('are submitted by the colleague who typed them in, who is named in the history', async () => {
    const { outcomes } = await send([form()])
    const id = idOf(outcomes[0])
    expect(await historyOf(payload, 'ideas', id)).toEqual(['create', 'submit'])
    const actors = await query(
      payload,
      sql`select distinct actor_kind, actor_id from transitions where collection = 'ideas' and document_id = ${String(id)}`,
    )
    expect(actors).toEqual([{ actor_kind: 'user', actor_id: expect.anything() as unknown }])
  })

  it('give who wrote an address one letter, with the private link, and nothing to confirm', async () => {
    const { outcomes } = await send([
      form({ name: 'Henk van der Berg', email: 'Henk@bewoner.example' }),
      form(),
    ])
    await sendMail(payload)
    const letters = sink.received.filter(({ to }) => to.some((each) => each.endsWith('bewoner.example')))
    expect(letters.map(({ to }) => to)).toEqual([['henk@bewoner.example']])
    const [row] = await query<{ urn: string }>(
      payload,
      sql`select urn from ideas where id = ${idOf(outcomes[0])}`,
    )
    const link = new URL(ownIdeaAddress(payload, String(row?.urn))).pathname
    expect(letters[0]?.source.replace(/=\r?\n/g, '').replaceAll('=3D', '=')).toContain(link)
    expect(letters[0]?.header('Subject')).toContain('Ontvangen')
  })

  it('keep who wrote them apart from what is public', async () => {
    const { outcomes } = await send([
      form({ name: 'Henk van der Berg', email: 'henk@bewoner.example', publicName: 'Henk' }),
    ])
    await payload.update({
      collection: 'ideas',
      id: idOf(outcomes[0]),
      data: { summary: 'Een bankje.' } as never,
    })
    await rest(payload, 'POST', `/api/ideas/${idOf(outcomes[0])}/transition`, {
      as: world.as.editor,
      body: { transition: 'publish' },
    })
    const item = JSON.stringify(await itemOf(payload, 'ideas', idOf(outcomes[0])))
    expect(item).toContain('"Henk"')
    expect(item).not.toMatch(/van der Berg|bewoner\.example|Dorpsavond/)
  })

  it.each(['assessor', 'partner', 'trustedPartner', 'key', 'nobody'] as const)(
    'are not for %s to type in, nor are the slips and the page',
    async (who) => {
      const { outcomes } = await send([form()])
      const before = await count()
      const refused = await send([form()], world.as[who])
      expect([401, 403]).toContain(refused.status)
      expect(await count()).toBe(before)
      const as = world.as[who]
      const slips = await page(
        `/api/paper-ideas/slips?ideas=${idOf(outcomes[0])}`,
        as && 'token' in as ? as : null,
      )
      expect([401, 403]).toContain(slips.status)
      expect(slips.text).not.toContain('mijn-idee')
      const reader = who === 'assessor' || who === 'partner' ? world.users[who] : null
      await expect(readPaperPage(await requestAs(payload, reader))).rejects.toMatchObject({
        code: 'notAllowed',
      })
    },
  )

  it.each([
    ['no form', []],
    ['a form without a key', [{ title: 'Een bankje bij de kerk' }]],
    ['more than fifty', Array.from({ length: 51 }, () => ({ key: randomUUID() }))],
  ])('are refused as a whole with %s', async (_, ideas) => {
    expect((await send(ideas)).status).toBe(400)
  })

  it('are refused for an event that is not there', async () => {
    expect((await send([form()], world.as.editor, 999_999)).status).toBe(400)
  })
})

describe('the page for forms on paper', () => {
  it('offers events that are past or take ideas, also before they begin', async () => {
    const coming = { startsAt: at(100), endsAt: at(102), ideasUntil: undefined }
    await bringIn(world, 'events', 'published', eventData({ title: 'Neemt al ideeën', ...coming }))
    await bringIn(
      world,
      'events',
      'published',
      eventData({ title: 'Neemt er geen', ...coming, takesIdeas: false }),
    )
    await bringIn(world, 'events', 'submitted', eventData({ title: 'Nog niet geplaatst' }))
    const { areas, events, themes } = await readPaperPage(await requestAs(payload, world.users.editor))
    const titles = events.map(({ label }) => label)
    expect(titles).toEqual(expect.arrayContaining(['Neemt al ideeën', 'Dorpsavond <in> Wijhe']))
    expect(titles).not.toContain('Neemt er geen')
    expect(titles).not.toContain('Nog niet geplaatst')
    expect([themes[0]?.label, areas[0]?.label]).toEqual(['Natuur', 'Zwolle'])
  })
})

describe('slips', () => {
  it('have the private link of each idea on paper, as text and code, and of nothing else', async () => {
    const { outcomes } = await send([form({ title: 'Een <b>bankje</b>' }), form()])
    const other = await bringIdea(world, 'submitted', { title: 'Van een ander' })
    const ids = [...outcomes.map(idOf), other].join(',')
    const { headers, status, text } = await page(`/api/paper-ideas/slips?ideas=${ids}`, world.as.editor)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text.match(/<code>http[^<]*mijn-idee\/[\w.-]+<\/code>/g)).toHaveLength(2)
    expect(text.match(/<svg class="qr-code"/g)).toHaveLength(2)
    expect(text).toContain('Een &lt;b&gt;bankje&lt;/b&gt;')
    expect(text).not.toContain('Van een ander')
    await query(payload, sql`update idea_entries set created_at = now() - interval '31 days'`)
    expect((await page(`/api/paper-ideas/slips?ideas=${ids}`, world.as.editor)).status).toBe(404)
  })
})

describe('collecting ideas at an event', () => {
  it('gives the desk the address of the form, one for tablets, and how many came', async () => {
    await send([form()])
    const found = await readEventIdeas(await requestAs(payload, world.users.editor), event)
    expect(found).toMatchObject({ isPublic: true, place: 'Dorpshuis, Dorpsstraat 1, Wijhe' })
    expect(new URL(found.address).pathname).toBe(`/i/${event}`)
    expect(found.count).toBeGreaterThan(0)
    const token = new URL(found.tabletAddress ?? '').searchParams.get('sleutel') ?? ''
    const [row] = await query<{ urn: string }>(payload, sql`select urn from events where id = ${event}`)
    expect(isTabletToken(payload.secret, { urn: String(row?.urn), mark: '' }, token)).toBe(true)
  })

  it('leads to the name under which a site without an address of its own was opened', async () => {
    const req = await requestAs(payload, world.users.editor)
    req.headers = new Headers({ host: '192.168.1.5:3000' })
    expect((await readEventIdeas(req, event)).address).toMatch(/^http:\/\/192\.168\.1\.5:3000\/i\/\d+$/)
  })

  it('gives a partner the poster of its own event, and no link for tablets', async () => {
    const own = await readEventIdeas(await requestAs(payload, world.users.partner), event)
    expect(own.tabletAddress).toBeNull()
    expect((await page(`/api/events/${event}/poster`, world.as.partner)).status).toBe(200)
    for (const as of [world.as.otherPartner, world.as.assessor, null])
      expect((await page(`/api/events/${event}/poster`, as)).status).toBe(404)
  })

  it('makes a new link for tablets, for the desk alone, and keeps what it is signed with to itself', async () => {
    const path = `/api/events/${event}/tablet-link`
    const addressNow = async () =>
      (await readEventIdeas(await requestAs(payload, world.users.editor), event)).tabletAddress
    const before = await addressNow()
    for (const as of [world.as.partner, world.as.otherPartner, world.as.assessor, null])
      expect([403, 404]).toContain((await rest(payload, 'POST', path, { as })).status)
    expect(
      (await rest(payload, 'POST', '/api/events/999999/tablet-link', { as: world.as.editor })).status,
    ).toBe(404)
    expect(await addressNow()).toBe(before)
    const answer = await rest(payload, 'POST', path, { as: world.as.editor })
    expect(answer.status).toBe(200)
    expect(answer.body.tabletAddress).toBe(await addressNow())
    expect(answer.body.tabletAddress).not.toBe(before)
    const [{ mark = '' } = {}] = await query<{ mark: string }>(payload, sql`select mark from tablet_links`)
    expect(mark).toMatch(/^[\w-]{22}$/)
    const shown = [
      answer.body,
      (await rest(payload, 'GET', `/api/events/${event}`, { as: world.as.editor })).body,
      await itemOf(payload, 'events', event),
    ]
    expect(JSON.stringify(shown)).not.toContain(mark)
    await payload.update({
      collection: 'events',
      id: event,
      data: { title: 'Dorpsavond <in> Wijhe' } as never,
    })
    expect(await addressNow()).toBe(answer.body.tabletAddress)
  })

  it('prints a poster with what the event is, a code and an address', async () => {
    const { headers, text } = await page(`/api/events/${event}/poster`, world.as.editor)
    expect(headers.get('content-type')).toContain('text/html')
    expect(text).toContain('Dorpsavond &lt;in&gt; Wijhe')
    expect(text).toContain('Dorpsstraat 1, Wijhe')
    expect(text).toContain(`/i/${event}</code>`)
    expect(text).toContain('<svg class="qr-code"')
    expect(text).not.toContain('neemt geen ideeën aan')
    const closed = await bringIn(
      world,
      'events',
      'submitted',
      eventData({ title: 'Gesloten', takesIdeas: false }),
    )
    const early = await page(`/api/events/${closed}/poster`, world.as.editor)
    expect(early.text).toContain('neemt geen ideeën aan')
    expect(early.text).toContain('nog niet op de site')
  })
})
