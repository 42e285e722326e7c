import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { forgetFollowers } from '../../../src/operations/followers/forgetFollowers'
import { signFollow } from '../../../src/operations/followers/followToken'
import { itemOf, query } from '../feed'
import { startSmtpSink, type Received, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringWindow } from '../publishing/window'
import { startFollowSite, type FollowSite } from './followSite'
import { TRAP } from '../../../src/site/trap'

let payload: Payload
let world: World
let sink: SmtpSink
let site: FollowSite
/** An announced window, with the last part of its address and its page. */
let window: { id: number; slug: string; page: string }

const EMAIL = 'jamila@bewoner.example'

const slugOf = async (collection: string, id: number) =>
  String((await itemOf(payload, collection, id))?.url.split('/').at(-1))

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
  payload.sendEmail = adapter({ payload }).sendEmail
  const id = await bringWindow(world, 'open', { title: 'Ronde & <b>dorpen</b>' })
  const slug = await slugOf('subsidy-windows', id)
  window = { id, slug, page: `/subsidies/${slug}` }
  site = await startFollowSite(payload)
})

afterAll(async () => {
  await site?.close()
  await sink?.close()
})

beforeEach(async () => {
  for (const table of ['followers', 'mail_outbox', 'api_calls'])
    await query(payload, sql`delete from ${sql.identifier(table)}`)
  sink.received.length = 0
})

const followers = () =>
  query<{ id: number; email: string; language: string; confirmed_at: unknown }>(
    payload,
    sql`select * from followers order by id`,
  )

const asked = (more: Record<string, unknown> = {}) => ({
  about: 'subsidy-windows',
  slug: window.slug,
  email: EMAIL,
  language: 'nl',
  ...more,
})
const ask = (more: Record<string, unknown> = {}) => site.json('/api/follow', asked(more))
const send = async (): Promise<Received[]> => {
  sink.received.length = 0
  await sendMail(payload)
  return sink.received
}
/** The path of the first page about following that a letter leads to. */
const linkIn = (letter: Received | undefined, part = '') =>
  new RegExp(`(/volgen/${part}\\d+\\.\\d+\\.[\\w-]{43}(?:\\?lang=en)?)`).exec(
    letter?.source.replaceAll('=3D', '=') ?? '',
  )?.[1] ?? ''
const tokenIn = (path: string) => /\d+\.\d+\.[\w-]{43}/.exec(path)?.[0] ?? ''

describe('the form', () => {
  it('stands on the page of a window and of a theme, works without a script, and goes where the page may send it', async () => {
    const theme = `/themas/${await slugOf('themes', world.theme)}`
    for (const [path, title] of [
      [window.page, 'Krijg een mail als deze ronde bijna sluit'],
      [theme, 'Krijg een mail als er bij dit thema een subsidie opengaat'],
    ] as const) {
      const { headers, status, text } = await site.get(path)
      expect(status).toBe(200)
      expect(text).toContain(title)
      expect(text).toContain('<form method="post" action="/api/follow">')
      expect(text).toContain('We gebruiken je e-mailadres alleen voor deze mail.')
      // What search engines read is data: nothing of it runs.
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/)
      expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    }
  })

  it('is not there when nothing more is to be told', async () => {
    const closed = await bringWindow(world, 'closed')
    const endless = await bringWindow(world, 'open', { closesAt: null })
    for (const id of [closed, endless]) {
      const { status, text } = await site.get(`/subsidies/${await slugOf('subsidy-windows', id)}`)
      expect(status).toBe(200)
      expect(text).not.toContain('/api/follow')
    }
  })

  it('leads to a letter, whose link leads to a button, which makes a follower', async () => {
    const { location, status } = await site.form('/api/follow', asked({ [TRAP]: '' }) as never)
    expect([status, location]).toEqual([303, '/volgen'])
    expect((await site.get('/volgen')).text).toContain('Kijk in je mail')
    expect(await followers()).toMatchObject([{ email: EMAIL, language: 'nl', confirmed_at: null }])

    const [letter] = await send()
    expect(letter?.to).toEqual([EMAIL])
    expect(letter?.header('Subject')).toContain('Bevestig dat je mail wilt')
    expect(letter?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(letter?.source.split('Content-Type: text/html')[1]).not.toContain('<b>')
    const path = linkIn(letter)
    const page = await site.get(path)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    // A scanner that opens the link, in any way but by pressing the button, confirms nothing.
    expect((await followers())[0]?.confirmed_at).toBeNull()

    const field = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect(page.text).toContain('action="/api/follow/confirm"')
    const confirmed = await site.form('/api/follow/confirm', { token: field, language: 'nl' })
    expect([confirmed.status, confirmed.location]).toEqual([303, '/volgen/gelukt'])
    const [first] = await followers()
    expect(first?.confirmed_at).not.toBeNull()
    await site.form('/api/follow/confirm', { token: field })
    expect((await followers())[0]?.confirmed_at).toEqual(first?.confirmed_at)
    expect((await site.get('/volgen/gelukt')).text).toContain('Dat is gelukt')
  })

  it('speaks English to who wants that', async () => {
    const { location } = await site.form('/api/follow', asked({ language: 'en' }) as never)
    expect(location).toBe('/volgen?lang=en')
    expect((await site.get('/volgen?lang=en')).text).toContain('Look in your mail')
    const [letter] = await send()
    expect(letter?.header('Subject')).toContain('Confirm that you want mail')
    const page = await site.get(linkIn(letter))
    expect(page.text).toContain('<html lang="en">')
    expect(page.text).toContain('Yes, send me mail')
  })

  it.each([
    [{ email: 'geen adres' }, '/volgen/adres', 400],
    [{ email: 'a@b.nl,c@d.nl' }, '/volgen/adres', 400],
    [{ email: 'nul\u0000@b.nl' }, '/volgen/adres', 400],
    [{ slug: 'nul\u0000' }, '/volgen/niet-te-volgen', 404],
    [{ slug: 'bestaat-niet' }, '/volgen/niet-te-volgen', 404],
    [{ about: 'ideas' }, '/volgen/niet-te-volgen', 404],
    [{ about: '__proto__' }, '/volgen/niet-te-volgen', 404],
  ])('that is not right, as %o, is refused on a page', async (wrong, path, status) => {
    expect(await site.form('/api/follow', asked(wrong) as never)).toMatchObject({
      status: 303,
      location: path,
    })
    expect((await site.get(path)).status).toBe(200)
    expect(await ask(wrong)).toMatchObject({ status })
    expect(await followers()).toEqual([])
  })
})

describe('asking', () => {
  it('answers the same whether an address is known or not, or fell into the trap', async () => {
    const answers = [
      await ask(),
      await ask(),
      await ask({ email: 'bot@example.org', [TRAP]: 'https://spam.example' }),
    ]
    const [one] = await followers()
    await query(payload, sql`update followers set confirmed_at = now()`)
    answers.push(await ask({ language: 'en' }))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(
      new Set(['202 {"done":true}']),
    )
    // Once the same address for the same thing; who is sure is not changed by who knows the address.
    expect(await followers()).toMatchObject([{ id: one?.id, email: EMAIL, language: 'nl' }])
  })

  it('takes a number too, and one address in any case once', async () => {
    await Promise.all([
      ask({ slug: undefined, id: window.id }),
      ask({ email: ' Jamila@Bewoner.example ' }),
      ask({ about: 'themes', slug: undefined, id: world.theme }),
    ])
    expect((await followers()).map(({ email }) => email)).toEqual([EMAIL, EMAIL])
  })

  it('is for what is public and not over', async () => {
    for (const state of ['draft', 'closed', 'cancelled'])
      expect(await ask({ slug: undefined, id: await bringWindow(world, state) })).toMatchObject({
        status: 404,
      })
  })

  it('is held to a limit for each address, of which nothing can be read, and for all', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 11; count += 1) statuses.push((await ask()).status)
    expect(statuses).toEqual([...Array<number>(10).fill(202), 429])
    const refused = await ask()
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await site.form('/api/follow', asked() as never)).toMatchObject({ location: '/volgen/te-vaak' })
    expect((await ask({ email: 'ander@bewoner.example' })).status).toBe(202)
    const kept = await query(payload, sql`select caller from api_calls`)
    expect(JSON.stringify(kept)).not.toMatch(/jamila|ander/)

    await query(payload, sql`update api_calls set calls = 600 where caller = 'follow'`)
    expect((await ask({ email: 'derde@bewoner.example' })).status).toBe(429)
    await query(payload, sql`update api_calls set started_at = now() - interval '2 days'`)
    await forgetFollowers(payload)
    expect(await query(payload, sql`select caller from api_calls`)).toEqual([])
  })

  it('is refused in the language of who asks', async () => {
    const wrong = asked({ email: 'x' })
    expect((await site.json('/api/follow', wrong, { 'accept-language': 'en' })).text).toContain(
      'no e-mail address',
    )
    expect((await site.json('/api/follow', wrong, { 'accept-language': 'nl' })).text).toContain(
      'geen e-mailadres',
    )
    const english = { token: 'x', language: 'en' }
    expect(await site.form('/api/follow/confirm', english)).toMatchObject({
      location: '/volgen/klopt-niet?lang=en',
    })
    expect((await site.get('/volgen/klopt-niet?lang=en')).text).toContain('This link does not work')
  })

  it('takes no endless bodies', async () => {
    expect((await ask({ email: 'a'.repeat(20_000) })).status).toBe(413)
    expect((await site.json('/api/follow', [])).status).toBe(400)
  })
})

describe('a link', () => {
  it('that was not made here, or is too old, does nothing', async () => {
    await ask()
    const id = Number((await followers())[0]?.id)
    const old = signFollow(payload.secret, 'confirm', { id, until: Math.floor(Date.now() / 1000) - 1 })
    const stop = signFollow(payload.secret, 'stop', { id, until: 0 })
    for (const token of [old, stop, `${id}.0.${'a'.repeat(43)}`, ''])
      expect(await site.form('/api/follow/confirm', { token })).toMatchObject({
        location: '/volgen/klopt-niet',
      })
    expect((await followers())[0]?.confirmed_at).toBeNull()
    const ahead = signFollow(payload.secret, 'confirm', { id, until: Math.floor(Date.now() / 1000) + 60 })
    expect((await site.json('/api/follow/stop', { token: ahead })).status).toBe(410)
    for (const path of ['/volgen/iets', '/volgen/stop', `/volgen/${stop}/x`, `/volgen/${stop}/`])
      expect((await site.get(path)).status).toBe(404)
    expect(await followers()).toHaveLength(1)
  })

  it('to stop asks first, erases the address, and what was still owed', async () => {
    await ask()
    const path = linkIn((await send())[0], 'stop/')
    const page = await site.get(path)
    expect(page.text).toContain('Stop met alles wat ik volg')
    expect(await followers()).toHaveLength(1)
    await query(payload, sql`update mail_outbox set sent_at = null`)
    const stopped = await site.form('/api/follow/stop', { token: tokenIn(path) })
    expect([stopped.status, stopped.location]).toEqual([303, '/volgen/gestopt'])
    expect(await followers()).toEqual([])
    expect(await query(payload, sql`select 1 from mail_outbox`)).toEqual([])
    expect(await site.form('/api/follow/stop', { token: tokenIn(path) })).toMatchObject({
      location: '/volgen/gestopt',
    })
  })

  it('stops all that an address follows, and nothing of others', async () => {
    await ask()
    await ask({ about: 'themes', slug: undefined, id: world.theme })
    await ask({ email: 'ander@bewoner.example' })
    const [first] = await followers()
    const token = signFollow(payload.secret, 'stop', { id: Number(first?.id), until: 0 })
    expect((await site.json('/api/follow/stop', { token, all: true })).status).toBe(200)
    expect((await followers()).map(({ email }) => email)).toEqual(['ander@bewoner.example'])
  })

  it('stops with one click of a mail program, that only opens nothing', async () => {
    await ask()
    const address = /<https?:\/\/[^/]+(\/api\/follow\/stop\?[^>]+)>/.exec(
      (await send())[0]?.header('List-Unsubscribe') ?? '',
    )?.[1]
    const opened = await site.get(address ?? '')
    expect([opened.status, opened.location]).toEqual([303, `/volgen/stop/${tokenIn(address ?? '')}`])
    expect(await followers()).toHaveLength(1)
    const clicked = await site.form(address ?? '', { 'List-Unsubscribe': 'One-Click' })
    expect(clicked.status).toBe(200)
    expect(await followers()).toEqual([])
  })
})

describe('what is kept', () => {
  it('of who never confirmed is erased after a week, and of who confirmed is not', async () => {
    await ask()
    await ask({ email: 'zeker@bewoner.example' })
    await ask({ email: 'pas@bewoner.example' })
    await query(
      payload,
      sql`update followers set updated_at = now() - interval '8 days' where email not like 'pas%'`,
    )
    await query(payload, sql`update followers set confirmed_at = now() where email like 'zeker%'`)
    expect(await forgetFollowers(payload)).toBe(1)
    expect((await followers()).map(({ email }) => email)).toEqual([
      'zeker@bewoner.example',
      'pas@bewoner.example',
    ])
  })

  it('is erased a month after a window is over, and not before', async () => {
    const over = await bringWindow(world, 'open')
    for (const id of [over, window.id]) expect((await ask({ slug: undefined, id })).status).toBe(202)
    await query(
      payload,
      sql`update followers set confirmed_at = now(), updated_at = now() - interval '1 year'`,
    )
    await query(
      payload,
      sql`update subsidy_windows set state_changed_at = now() - interval '29 days',
            state = case when id = ${over} then 'decided' else state end`,
    )
    expect(await forgetFollowers(payload)).toBe(0)
    await query(payload, sql`update subsidy_windows set state_changed_at = now() - interval '31 days'`)
    expect(await forgetFollowers(payload)).toBe(1)
    expect(await query(payload, sql`select subsidy_window_id from followers`)).toEqual([
      { subsidy_window_id: window.id },
    ])
  })

  it('is erased by an admin with its letters, and goes with the theme that was followed', async () => {
    await ask()
    const id = Number((await followers())[0]?.id)
    await payload.delete({ collection: 'followers' as CollectionSlug, id })
    expect(await query(payload, sql`select 1 from mail_outbox where collection = 'followers'`)).toEqual([])
    await ask()
    await query(payload, sql`update followers set subsidy_window_id = null`)
    expect(await forgetFollowers(payload)).toBe(1)
  })

  it('is in no feed, file or log, and neither are links', async () => {
    await ask()
    const [letter] = await send()
    await site.get(linkIn(letter))
    await site.get(`${linkIn(letter)}/meer`)
    const { text } = await site.get(window.page)
    expect(text).not.toContain(EMAIL)
    expect(site.logged.join()).not.toMatch(new RegExp(`${EMAIL}|${tokenIn(linkIn(letter))}`))
    const rows = await query(payload, sql`select * from mail_outbox`)
    expect(JSON.stringify(rows)).not.toMatch(/jamila|bewoner/)
  })
})
