import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { forgetIdeas } from '../../../src/operations/ideas/forgetIdeas'
import { signIdeaLink } from '../../../src/operations/ideas/ideaToken'
import { isPatient, signStart } from '../../../src/operations/ideas/startMark'
import { hideDocument, unhideDocument } from '../../../src/operations/moderateDocument'
import { historyOf, itemOf, query } from '../feed'
import { startSmtpSink, type Received, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, step } from '../publishing/site'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'
import { TRAP } from '../../../src/site/trap'

let payload: Payload
let world: World
let sink: SmtpSink
let site: IdeaSite

const EMAIL = 'jamila@bewoner.example'
const NAME = 'Jamila de Vries'
const FORM = '/ideeen/nieuw'

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
  payload.sendEmail = adapter({ payload }).sendEmail
  await bringIdea(world, 'published', { title: 'Meer bankjes langs het fietspad' })
  await bringIdea(world, 'submitted', { title: 'Meer bankjes langs het voetpad' })
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

const started = () => signStart(payload.secret, Date.now() - 60_000)
const filled = (more: Record<string, string | string[]> = {}) => ({
  title: 'Bankjes bij de brug',
  story: 'Langs het fietspad bij de brug kun je nergens zitten.\n\nTwee <b>bankjes</b> zijn genoeg.',
  area: 'GM0193',
  theme: 'natuur',
  place: '',
  name: NAME,
  email: EMAIL,
  publicName: 'Jamila',
  licence: 'CC0-1.0',
  terms: '1',
  language: 'nl',
  started: started(),
  step: 'send',
  [TRAP]: '',
  ...more,
})
const kept = (email = EMAIL) =>
  query<{ id: number; urn: string; state: string; contact: number }>(
    payload,
    sql`select i.id, i.urn, i.state, c.id as contact from ideas i join contacts c on c.id = i.submitter_id
        where c.email = ${email} order by i.id`,
  )
const send = async (): Promise<Received[]> => {
  sink.received.length = 0
  await sendMail(payload)
  return sink.received
}
const linkIn = (letter: Received | undefined, path: string) =>
  new RegExp(`${path}/[\\da-f-]{36}\\.\\d+\\.[\\w-]{43}(?:\\?lang=en)?`).exec(
    letter?.source.replaceAll('=3D', '=') ?? '',
  )?.[0] ?? ''
/** Brings an idea and confirms it. */
const bring = async (email: string) => {
  await site.form(FORM, filled({ email }))
  const [letter] = await send()
  const answer = await site.form(linkIn(letter, '/mijn-idee/bevestig'), {})
  await send()
  const [idea] = await kept(email)
  if (!idea) throw new Error('Nothing was kept')
  return { ...idea, own: answer.location?.split('?')[0] ?? '' }
}

describe('the form', () => {
  it.each(['jan@gmail', 'jan..jansen@kpn.nl', 'jan@kpn.nl.'])(
    'says what is wrong with an address to which no mail goes: %s',
    async (email) => {
      const { status, text } = await site.form(FORM, filled({ email }))
      expect(status).toBe(400)
      expect(text).toContain('href="#email"')
      expect(text).toContain(`value="${email}"`)
    },
  )

  it('asks in Dutch and English, and is kept by nobody', async () => {
    const { headers, status, text } = await site.get(FORM)
    expect(status).toBe(200)
    expect(text).toContain('Dien een idee in')
    expect(text).toContain('<option value="GM0193">')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    expect((await site.get(`${FORM}?lang=en`)).text).toContain('Bring an idea')
    expect((await site.get(`${FORM}/spelregels`)).text).toContain('Je gegevens')
    expect((await site.get(`${FORM}/iets`)).status).toBe(404)
  })

  it('comes back with what is wrong, and with everything that was filled in', async () => {
    const { status, text } = await site.form(
      FORM,
      filled({ email: 'geen adres', title: '"><script>', area: 'PV99', terms: '' }),
    )
    expect(status).toBe(400)
    for (const field of ['email', 'area', 'terms']) expect(text).toContain(`href="#${field}"`)
    expect(text).toContain('value="geen adres"')
    expect(text).toContain('Twee &lt;b&gt;bankjes&lt;/b&gt; zijn genoeg.')
    expect(text).toMatch(/value="natuur" checked/)
    expect(text).not.toContain('"><script>')
    expect(await kept('geen adres')).toEqual([])
  })

  it('shows the idea before it is sent, with what is alike and public', async () => {
    const { status, text } = await site.form(
      FORM,
      filled({ title: 'Meer bankjes langs het pad', step: 'review' }),
    )
    expect(status).toBe(200)
    expect(text).toContain('Lijkt je idee op een van deze?')
    expect(text).toContain('Meer bankjes langs het fietspad')
    expect(text).not.toContain('Meer bankjes langs het voetpad')
    expect(await kept()).toEqual([])
    const back = await site.form(FORM, filled({ step: 'change' }))
    expect(back.text).toContain('value="Bankjes bij de brug"')
  })

  it('takes no idea that a person cannot have filled in so soon, and loses nothing', async () => {
    for (const mark of [signStart(payload.secret), '', '1.x', signStart('other', Date.now() - 60_000)]) {
      const { status, text } = await site.form(FORM, filled({ started: mark }))
      expect(status).toBe(400)
      expect(text).toContain('Dat ging erg snel')
      expect(text).toContain('Bankjes bij de brug')
    }
    expect(await kept()).toEqual([])
  })

  it('can be sent again from a page that was left open too long', async () => {
    const old = signStart(payload.secret, Date.now() - 8 * 24 * 60 * 60 * 1000)
    const { status, text } = await site.form(FORM, filled({ started: old }))
    expect(status).toBe(400)
    const [, fresh = ''] = /name="started" value="([^"]+)"/.exec(text) ?? []
    expect(fresh).not.toBe(old)
    expect(isPatient(payload.secret, fresh, Date.now() + 5_000)).toBe(true)
  })

  it('keeps its address: an idea with that title gets another', async () => {
    const { slug } = (await payload.create({
      collection: 'ideas',
      data: { title: 'Nieuw' } as never,
    })) as unknown as { slug: string }
    expect(slug).toBe('nieuw-2')
  })

  it('answers a machine that falls into the trap as anybody else', async () => {
    const answer = await site.form(FORM, filled({ [TRAP]: 'https://spam.example' }))
    expect([answer.status, answer.location]).toEqual([303, `${FORM}/verstuurd`])
    // Also when it goes by the review, as people do.
    const review = await site.form(FORM, filled({ [TRAP]: 'https://spam.example', step: 'review' }))
    expect(review.text).toContain(`type="hidden" name="${TRAP}"`)
    expect(await kept()).toEqual([])
  })
})

describe('an idea that is sent', () => {
  it('is a draft until its address is confirmed with a button, and then leads to a private page', async () => {
    const answer = await site.form(FORM, filled())
    expect([answer.status, answer.location]).toEqual([303, `${FORM}/verstuurd`])
    const [idea] = await kept()
    expect(idea?.state).toBe('draft')
    const [letter] = await send()
    expect(letter?.to).toEqual([EMAIL])
    expect(letter?.header('Subject')).toContain('Bevestig je idee')
    const confirm = linkIn(letter, '/mijn-idee/bevestig')
    expect(confirm).not.toBe('')
    const asked = await site.get(confirm)
    expect(asked.status).toBe(200)
    expect(asked.headers.get('referrer-policy')).toBe('no-referrer')
    // A scanner that opens the link, in any way but by pressing the button, confirms nothing.
    expect((await kept())[0]?.state).toBe('draft')

    const done = await site.form(confirm, {})
    expect(done.status).toBe(303)
    expect((await kept())[0]?.state).toBe('submitted')
    // Again does no harm.
    expect((await site.form(confirm, {})).location).toBe(done.location)
    expect(await historyOf(payload, 'ideas', Number(idea?.id))).toEqual(['create', 'submit'])
    const letters = await send()
    const received = letters.filter(({ to }) => to.includes(EMAIL))
    expect(received).toHaveLength(1)
    const own = linkIn(received[0], '/mijn-idee')
    expect(done.location).toBe(`${own}?done=bevestigd`)
    const page = await site.get(own)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Bankjes bij de brug')
    expect(page.text).toContain('Ingestuurd')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
  })

  it('keeps who brought it apart: nothing of them is public but the name that they chose', async () => {
    const { id, own } = await bring('apart@bewoner.example')
    await step(world, 'ideas', id, 'publish', { data: { summary: 'Twee bankjes bij de brug.' } })
    const item = JSON.stringify(await itemOf(payload, 'ideas', id))
    expect(item).toContain('Jamila')
    expect(item).not.toContain('de Vries')
    expect(item).not.toContain('bewoner.example')
    expect(item).toContain('CC0-1.0')
    expect((await itemOf(payload, 'ideas', id))?.html).not.toContain('<b>')
    const [letter] = await send()
    expect(letter?.header('Subject')).toContain('Op de site')
    expect(linkIn(letter, '/mijn-idee')).toBe(own)
    expect((await site.get(own)).text).toContain('Bekijk je idee op de site')
  })

  it('speaks English to who wants that', async () => {
    const email = 'kim@bewoner.example'
    const { location } = await site.form(FORM, filled({ language: 'en', email }))
    expect((await site.get(location ?? '')).text).toContain('Look in your mail')
    const [letter] = await send()
    expect(letter?.header('Subject')).toContain('Confirm your idea')
    const page = await site.get(linkIn(letter, '/mijn-idee/bevestig'))
    expect(page.text).toContain('Yes, send my idea')
  })

  it('is held to limits, and nothing is lost or can be read of whom', async () => {
    const email = 'vaak@bewoner.example'
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1)
      statuses.push((await site.form(FORM, filled({ email }), '145.1.2.3')).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
    const refused = await site.form(FORM, filled({ email }))
    expect(refused.text).toContain('Bankjes bij de brug')
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait > 3600 && wait <= 24 * 60 * 60, `${wait} s`).toBe(true)
    expect((await site.form(FORM, filled({ email: 'niet@bewoner.example' }), '145.1.2.3')).status).toBe(303)
    const calls = JSON.stringify(await query(payload, sql`select * from api_calls`))
    expect(calls).not.toMatch(/vaak|145\.1/)
    await query(payload, sql`update api_calls set calls = 100 where calls > 5 and caller <> 'ideas'`)
    const other = await site.form(FORM, filled({ email: 'nog@bewoner.example' }), '145.1.2.3')
    expect(other.status).toBe(429)
    expect((await site.form(FORM, filled({ email: 'nog@bewoner.example' }), '145.9.9.9')).status).toBe(303)
  })
})

describe('an idea that nobody confirms', () => {
  it('is erased with whoever brought it once the link has run out; what was submitted stays', async () => {
    const { id } = await bring('blijft@bewoner.example')
    await site.form(FORM, filled({ email: 'oud@bewoner.example' }))
    await site.form(FORM, filled({ email: 'nieuw@bewoner.example' }))
    const desk = Number(
      (await payload.create({ collection: 'ideas', data: { title: 'Van de redactie' } as never })).id,
    )
    await query(
      payload,
      sql`update ideas set created_at = now() - interval '8 days' where id in (${id}, ${desk})
          or submitter_id in (select id from contacts where email = 'oud@bewoner.example')`,
    )
    expect(await forgetIdeas(payload)).toBe(1)
    expect(await query(payload, sql`select 1 from contacts where email = 'oud@bewoner.example'`)).toEqual([])
    expect(await kept('oud@bewoner.example')).toEqual([])
    expect(await kept('nieuw@bewoner.example')).toHaveLength(1)
    expect(await kept('blijft@bewoner.example')).toHaveLength(1)
    expect(await query(payload, sql`select 1 from ideas where id = ${desk}`)).toHaveLength(1)
  })
})

describe('the private page', () => {
  it('lets its owner answer a question of the desk, and sends it in again', async () => {
    const { id, own } = await bring('vraag@bewoner.example')
    await step(world, 'ideas', id, 'askInfo', { reason: 'Welke brug bedoel je?' })
    const page = await site.get(own)
    expect(page.text).toContain('Welke brug bedoel je?')
    const empty = await site.form(`${own}/aanvullen`, { text: ' ' })
    expect(empty.status).toBe(400)
    const long = await site.form(`${own}/aanvullen`, { text: `${'a'.repeat(5000)} einde` })
    expect(long.status).toBe(400)
    expect(long.text).toContain('Maak je tekst korter')
    expect(long.text).toContain('aaa einde')
    // A browser counts an end of a line once, and sends it as two characters.
    const done = await site.form(`${own}/aanvullen`, {
      text: `De Blauwe brug.${'\r\n'.repeat(2600)}Bij de molen.`,
    })
    expect([done.status, done.location]).toEqual([303, `${own}?done=aanvullen`])
    const [row] = await query<{ state: string; body: unknown }>(
      payload,
      sql`select state, body from ideas where id = ${id}`,
    )
    expect(row?.state).toBe('submitted')
    const body = JSON.stringify(row?.body)
    expect(body).toContain('nergens zitten')
    expect(body).toContain('De Blauwe brug.')
    expect(body).toContain('Bij de molen.')
    expect((await site.form(`${own}/aanvullen`, { text: 'Nog iets.' })).status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(await query(payload, sql`select body from ideas where id = ${id}`))).not.toContain(
      'Nog iets',
    )
  })

  it('lets its owner take it back, with a reason', async () => {
    const { id, own } = await bring('terug@bewoner.example')
    expect((await site.get(`${own}/intrekken`)).status).toBe(404)
    await site.form(`${own}/intrekken`, { text: 'Het is al geregeld.' })
    expect((await kept('terug@bewoner.example'))[0]?.state).toBe('withdrawn')
    expect(await historyOf(payload, 'ideas', id)).toEqual(['create', 'submit', 'withdraw'])
    const after = await site.form(`${own}/intrekken`, { text: 'Nog eens.' })
    expect(after.status).toBe(409)
    expect(after.text).toContain('Dit kan nu niet meer')
  })

  it('stops ordinary letters, and says nothing that is for colleagues', async () => {
    const { id, own } = await bring('stil@bewoner.example')
    await site.form(`${own}/geen-mail`, {})
    await step(world, 'ideas', id, 'publish', { data: { summary: 'Bankjes.' } })
    expect((await send()).filter(({ to }) => to.includes('stil@bewoner.example'))).toEqual([])
    await step(world, 'ideas', id, 'assign', {
      data: { handler: world.users.assessor, answerDueAt: '2027-03-03T11:00:00.000Z', team: 'Team Fiets' },
    })
    await step(world, 'ideas', id, 'finishAnswer', {
      data: { answer: { outcome: 'adopted', text: 'Goed idee.' } },
    })
    const { text } = await site.get(own)
    expect(text).toContain('In behandeling')
    expect(text).toContain('Team Fiets')
    expect(text).toContain('3 maart 2027')
    expect(text).not.toMatch(/Antwoord klaar|Goed idee|assessor/)
  })

  it('says that an idea was taken off the site, and why', async () => {
    const { id, own } = await bring('verborgen@bewoner.example')
    await step(world, 'ideas', id, 'publish', { data: { summary: 'Bankjes.' } })
    const actor = {
      kind: 'user',
      id: world.users.editor,
      name: 'Els',
      role: 'editor',
      partner: null,
    } as const
    const call = { payload, collection: 'ideas', id, actor }
    await hideDocument({ ...call, reason: 'Er staat een adres van een ander in.' })
    const hidden = (await site.get(own)).text
    expect(hidden).toContain('Van de site gehaald')
    expect(hidden).toContain('Er staat een adres van een ander in.')
    await unhideDocument(call)
    const shown = (await site.get(own)).text
    expect(shown).toContain('Geplaatst')
    expect(shown).not.toMatch(/Van de site gehaald|adres van een ander/)
  })

  it('is for who has its link, as long as there is an owner', async () => {
    const { id, own, urn } = await bring('weg@bewoner.example')
    const confirm = signIdeaLink(payload.secret, 'confirm', { urn, until: 2_000_000_000 })
    for (const path of [`/mijn-idee/${confirm}`, `${own.slice(0, -1)}`, '/mijn-idee/x'])
      expect((await site.get(path)).status).toBe(410)
    await query(payload, sql`update ideas set submitter_id = null where id = ${id}`)
    const gone = await site.get(own)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('Deze link werkt niet')
    expect(gone.text).not.toContain('Bankjes')
    expect(site.logged.join('')).not.toContain(own)
  })
})

describe('the form for widgets', () => {
  const {
    language: _l,
    started: _s,
    step: _p,
    [TRAP]: _w,
    area,
    theme,
    ...rest
  } = {
    ...{ area: 'GM0193', theme: 'natuur', language: '', started: '', step: '', [TRAP]: '' },
    title: 'Een pad langs de beek',
    story: 'Een wandelpad langs de beek, voor iedereen.',
    name: NAME,
    email: 'widget@bewoner.example',
    licence: 'CC-BY-4.0',
    terms: true,
  }
  const fields = { ...rest, areas: [area], themes: [theme], language: 'nl' }

  it('may be used from any origin, and says what may be chosen', async () => {
    const { headers, text } = await site.get('/api/idea-form?lang=en')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(JSON.parse(text)).toMatchObject({
      startedAt: expect.stringMatching(/^\d+\./) as string,
      themes: [{ slug: 'natuur', title: 'Natuur' }],
      areas: [{ code: 'GM0193', name: 'Zwolle' }],
      terms: 'https://noaber.example/ideeen/nieuw/spelregels?lang=en',
    })
    const options = await site.ask('/api/idea-form', { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })

  it('finds public ideas that are alike', async () => {
    const { text } = await site.get('/api/idea-form/similar?title=meer%20bankjes%20langs%20het%20pad')
    expect(JSON.parse(text)).toEqual([
      {
        title: 'Meer bankjes langs het fietspad',
        url: expect.stringContaining('https://noaber.example/ideeen/') as string,
      },
    ])
    expect(JSON.parse((await site.get('/api/idea-form/similar?title=%00')).text)).toEqual([])
  })

  it('takes an idea, or says what is wrong with which field', async () => {
    const wrong = await site.json('/api/idea-form', { ...fields, email: 'x', themes: [], language: 'en' })
    expect(wrong.status).toBe(422)
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    const { errors } = JSON.parse(wrong.text) as { errors: { field: string; message: string }[] }
    expect(errors.map(({ field }) => field)).toEqual(['themes', 'email', 'startedAt'])
    expect(errors[1]?.message).toContain('Fill in an e-mail address')
    for (const body of ['no', [], null])
      expect((await site.json('/api/idea-form', body)).status).toBeGreaterThanOrEqual(400)

    const right = await site.json('/api/idea-form', { ...fields, startedAt: started() })
    expect([right.status, right.text]).toEqual([202, '{"done":true}'])
    expect(await kept('widget@bewoner.example')).toMatchObject([{ state: 'draft' }])
  })
})
