import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { ownIdeaPath } from '../../../src/operations/ideas/ideaAddress'
import { SHORTEST, signStart } from '../../../src/operations/ideas/startMark'
import { erasePerson, exportPerson } from '../../../src/operations/persons/handlePerson'
import { countForgettable, forgetPersons } from '../../../src/operations/persons/forgetPersons'
import { readDesk } from '../../../src/operations/readDesk'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { query } from '../feed'
import { startIdeaSite, type IdeaSite } from '../ideas/startIdeaSite'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringFor } from '../persons/resident'
import { bringIdea } from '../publishing/site'
import { requestAs } from '../requestAs'
import { rest } from '../rest'
import { TRAP } from '../../../src/site/trap'

let payload: Payload
let world: World
let site: IdeaSite
let sink: SmtpSink
const FORM = '/meld/ideas/meer-bankjes'

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  sink = await startSmtpSink()
  payload.sendEmail = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })({
    payload,
  }).sendEmail
  await bringIdea(world, 'published', { title: 'Meer bankjes' })
  await bringIdea(world, 'submitted', { title: 'Nog niet openbaar' })
  site = await startIdeaSite(payload)
})

afterAll(async () => {
  await site?.close()
  await sink?.close()
})

beforeEach(async () => {
  for (const table of ['mail_outbox', 'api_calls', 'reports'])
    await query(payload, sql`delete from ${sql.identifier(table)}`)
  sink.received.length = 0
})

const filled = (more: Record<string, string> = {}) => ({
  reason: 'personalData',
  explanation: 'Op de foto staat het nummerbord van mijn buurman.',
  name: 'Bezorgde Bezoeker',
  email: 'melder@bewoner.example',
  goodFaith: '1',
  language: 'nl',
  started: signStart(payload.secret, Date.now() - 60_000),
  [TRAP]: '',
  ...more,
})
const kept = () =>
  query<{
    id: number
    title: string
    page: string
    reason: string
    reporter_id: number | null
    state: string
  }>(payload, sql`select * from reports order by id`)
/** The letters that leave now to somebody: whoever reported something, unless it says to whom. */
const letters = async (to = 'melder@bewoner.example') => {
  sink.received.length = 0
  await sendMail(payload)
  return sink.received.filter((letter) => letter.to.includes(to))
}
const choose = (newReport: 'now' | 'daily' | 'never', more: Record<string, unknown> = {}) =>
  payload.update({
    collection: 'users',
    id: world.users.editor,
    data: { ...more, mail: { newReport } } as never,
  })
/** For each letter to an editor whether it waits for the others of the day. */
const owedToEditors = async () =>
  (
    await query<{ is_digest: boolean }>(
      payload,
      sql`select is_digest from mail_outbox where kind = 'newReport' order by id`,
    )
  ).map(({ is_digest }) => is_digest)
const handle = (id: number, body: Record<string, unknown>, as: keyof World['as'] = 'editor') =>
  rest(payload, 'PATCH', `/api/reports/${id}`, { as: world.as[as], body })

describe('reporting what is public', () => {
  it('is offered at the foot of every item, for people and not for search engines', async () => {
    expect((await site.get('/ideeen/meer-bankjes')).text).toMatch(
      /href="\/meld\/ideas\/meer-bankjes" rel="nofollow"[^]*Meld dit/,
    )
    expect((await site.get('/themas/natuur?lang=en')).text).toContain('/meld/themes/natuur?lang=en')
    const { headers, status, text } = await site.get(FORM)
    expect(status).toBe(200)
    expect(text).toContain('Meer bankjes')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect((await site.get('/robots.txt')).text).toContain('Disallow: /meld/')
    expect((await site.get(`${FORM}?lang=en`)).text).toContain('Report what is wrong')
    for (const path of [
      '/meld/ideas/nog-niet-openbaar',
      '/meld/ideas/niets',
      '/meld/iets/meer-bankjes',
      '/meld/ideas',
    ])
      expect((await site.get(path)).status, path).toBe(404)
  })

  it('is kept for the desk, who it was apart; and is counted there', async () => {
    const answer = await site.form(FORM, filled())
    expect(answer.status).toBe(303)
    expect((await site.get(answer.location ?? '')).text).toContain('Dank je wel')
    const [report] = await kept()
    expect(report).toMatchObject({
      title: 'Meer bankjes',
      page: '/ideeen/meer-bankjes',
      reason: 'personalData',
      state: 'new',
    })
    expect(JSON.stringify(report)).not.toMatch(/melder@|Bezorgde/)
    const [letter] = await letters()
    expect(letter?.source).toContain('melding over Meer bankjes')
    const desk = await readDesk(await requestAs(payload, world.users.editor))
    expect(desk.find(({ key }) => key === 'reports-new')?.count).toBe(1)
    const others = await readDesk(await requestAs(payload, world.users.assessor))
    expect(others.find(({ key }) => key === 'reports-new')).toBeUndefined()
  })

  it('needs no name and no address', async () => {
    expect((await site.form(FORM, filled({ email: '', name: '' }))).status).toBe(303)
    expect(await kept()).toMatchObject([{ reporter_id: null }])
    await sendMail(payload)
    expect(sink.received.map(({ to }) => to[0])).toEqual(['editor@example.org'])
  })

  it('comes back with what is wrong, and with everything that was filled in', async () => {
    const { status, text } = await site.form(
      FORM,
      filled({ reason: 'iets', explanation: '"><b>', email: 'geen', goodFaith: '' }),
    )
    expect(status).toBe(400)
    for (const field of ['reason', 'explanation', 'email', 'goodFaith'])
      expect(text).toContain(`href="#${field}"`)
    expect(text).toContain('&quot;&gt;&lt;b&gt;')
    expect(text).toContain('value="Bezorgde Bezoeker"')
    expect(await kept()).toEqual([])
  })

  it('takes nothing from machines, and says nothing of it', async () => {
    const quick = await site.form(FORM, filled({ started: signStart(payload.secret) }))
    expect(quick.status).toBe(400)
    expect(quick.text).toContain('Dat ging erg snel')
    expect((await site.form(FORM, filled({ [TRAP]: 'https://spam.example' }))).status).toBe(303)
    expect(await kept()).toEqual([])
  })

  it('is refused when it is too often, and nothing is lost', async () => {
    for (let count = 0; count < 10; count += 1) await site.form(FORM, filled())
    const { headers, status, text } = await site.form(FORM, filled())
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(text).toContain('nummerbord van mijn buurman')
    expect(await kept()).toHaveLength(10)
  })
})

describe('a letter to the editors about a report', () => {
  const EDITOR = 'editor@example.org'
  afterEach(() => choose('now', { language: 'nl' }))

  it('says what was reported and why, with the link to it, and not who it was', async () => {
    await site.form(
      FORM,
      filled({ explanation: `Op de foto staat een nummerbord. ${'En nog meer. '.repeat(60)}` }),
    )
    const [report] = await kept()
    const [letter, ...more] = await letters(EDITOR)
    expect(more).toEqual([])
    expect(letter?.header('Subject')).toBe('Melding: Meer bankjes')
    expect(letter?.source).toContain('Er staan gegevens van iemand in')
    expect(letter?.source).toContain('Op de foto staat een nummerbord.')
    expect(letter?.source).toContain(`/admin/collections/reports/${report?.id}`)
    expect(letter?.source).toContain('/ideeen/meer-bankjes')
    expect(letter?.source.match(/En nog meer/g)?.length).toBeLessThan(60)
    expect(letter?.source).not.toMatch(/melder@|Bezorgde/)
    expect(await letters(EDITOR)).toEqual([])
  })

  it('goes to editors alone, as they chose and in their language', async () => {
    await choose('never')
    await site.form(FORM, filled())
    expect(await owedToEditors()).toEqual([])
    await choose('daily')
    await site.form(FORM, filled())
    expect(await owedToEditors()).toEqual([true])
    await choose('now', { language: 'en' })
    await site.form(FORM, filled({ email: '' }))
    await sendMail(payload)
    expect(sink.received.map(({ to }) => to[0]).sort()).toEqual([
      EDITOR,
      'melder@bewoner.example',
      'melder@bewoner.example',
    ])
    const [letter] = sink.received.filter(({ to }) => to.includes(EDITOR))
    expect(letter?.header('Subject')).toBe('Report: Meer bankjes')
    expect(letter?.source).toContain('It shows data of somebody')
  })

  it('is not written about what was handled meanwhile, or to who is no editor any more', async () => {
    const DONE = { state: 'handled', outcome: 'kept', decision: 'Het klopt.' }
    await site.form(FORM, filled())
    await handle(Number((await kept())[0]?.id), DONE)
    expect(await letters(EDITOR)).toEqual([])
    await site.form(FORM, filled())
    await query(payload, sql`update users set role = 'assessor' where email = ${EDITOR}`)
    expect(await letters(EDITOR)).toEqual([])
    await query(payload, sql`update users set role = 'editor' where email = ${EDITOR}`)
  })

  it('becomes no flood: after a handful they go together, and after many nobody gets more', async () => {
    for (let count = 0; count < 7; count += 1)
      await site.form(FORM, filled({ email: `melder${count}@bewoner.example` }))
    expect(await owedToEditors()).toEqual([false, false, false, false, false, true, true])
    await query(payload, sql`update mail_outbox set due_at = now()`)
    expect((await letters(EDITOR)).map((letter) => letter.header('Subject')).sort()).toEqual([
      '2 nieuwe berichten',
      ...Array.from({ length: 5 }, () => 'Melding: Meer bankjes'),
    ])

    await query(
      payload,
      sql`insert into reports (title, page, urn, reason, explanation, state)
          select 'Meer bankjes', '/', 'urn:x', 'spam', 'Nep', 'new' from generate_series(1, 43)`,
    )
    await site.form(FORM, filled({ email: 'laatste@bewoner.example' }))
    expect(await owedToEditors()).toHaveLength(7)
  })
})

describe('handling a report', () => {
  it('says what was done and why, to whoever reported it, once', async () => {
    await site.form(FORM, filled())
    await letters()
    const [report] = await kept()
    const id = Number(report?.id)
    expect((await handle(id, { state: 'handled' })).status).toBe(400)
    const done = { state: 'handled', outcome: 'changed', decision: 'We hebben de foto weggehaald.' }
    expect((await handle(id, done)).body.doc).toMatchObject({ handledBy: { id: world.users.editor } })
    const [letter, ...more] = await letters()
    expect(letter?.source).toContain('het is aangepast')
    expect(letter?.source).toContain('We hebben de foto weggehaald.')
    expect(more).toEqual([])
    await handle(id, { decision: 'Nog een woord erbij.' })
    expect(await letters()).toEqual([])
  })

  it('changes nothing of what was sent, and is for the desk alone', async () => {
    await site.form(FORM, filled())
    const [report] = await kept()
    const id = Number(report?.id)
    await handle(id, { explanation: 'Anders', reason: 'spam', title: 'Anders' })
    expect(await kept()).toEqual([expect.objectContaining({ title: 'Meer bankjes', reason: 'personalData' })])
    for (const as of ['assessor', 'partner', 'nobody'] as const)
      expect((await rest(payload, 'GET', `/api/reports/${id}`, { as: world.as[as] })).status).not.toBe(200)
  })

  it('forgets who reported it when they ask, or a year after it was handled', async () => {
    const admin = await requestAs(payload, world.users.admin)
    await query(payload, sql`delete from contacts where email = 'melder@bewoner.example'`)
    await site.form(FORM, filled())
    expect(await exportPerson(admin, 'melder@bewoner.example')).toMatchObject({
      meldingen: [{ over: 'Meer bankjes' }],
    })
    await erasePerson(admin, 'melder@bewoner.example')
    expect(await kept()).toMatchObject([{ reporter_id: null }])

    await site.form(FORM, filled({ email: 'later@bewoner.example' }))
    await query(
      payload,
      sql`update contacts set updated_at = now() - interval '2 years' where email = 'later@bewoner.example'`,
    )
    expect(await forgetPersons(payload)).toMatchObject({ contacts: 0 })
    await query(payload, sql`update reports set state = 'handled', handled_at = now() - interval '366 days'`)
    expect(await forgetPersons(payload)).toMatchObject({ contacts: 1 })
  })

  it('is deleted a year after it was handled, with whoever has nothing else here; what is open stays', async () => {
    for (const email of ['een', 'twee', 'drie', 'vier'].map((name) => `${name}@bewoner.example`))
      await site.form(FORM, filled({ email }))
    const [young, old, ofNeighbour, open] = (await kept()).map(({ id, reporter_id }) => ({
      id: Number(id),
      reporter: Number(reporter_id),
    }))
    const idea = await bringFor(world, 'buurman')
    await query(payload, sql`update ideas set submitter_id = ${ofNeighbour?.reporter} where id = ${idea.id}`)
    const handledFor = (id: number | undefined, days: number) =>
      query(
        payload,
        sql`update reports set state = 'handled', outcome = 'kept', handled_at = now() - make_interval(days => ${days})
            where id = ${id}`,
      )
    await handledFor(young?.id, 364)
    await handledFor(old?.id, 366)
    await handledFor(ofNeighbour?.id, 366)
    await query(payload, sql`update reports set created_at = now() - interval '3 years'`)

    const admin = await requestAs(payload, world.users.admin)
    expect(await countForgettable(admin)).toMatchObject({ reports: 2 })
    expect(await forgetPersons(payload)).toMatchObject({ contacts: 1, reports: 2 })
    expect((await kept()).map(({ id }) => Number(id))).toEqual([young?.id, open?.id])
    const contacts = await query<{ email: string }>(
      payload,
      sql`select email from contacts where email in ('een@bewoner.example', 'twee@bewoner.example',
            'drie@bewoner.example', 'vier@bewoner.example') order by id`,
    )
    expect(contacts.map(({ email }) => email)).toEqual([
      'een@bewoner.example',
      'drie@bewoner.example',
      'vier@bewoner.example',
    ])
    expect(await forgetPersons(payload)).toMatchObject({ contacts: 0, reports: 0 })
  })

  it('leaves nobody behind when an admin deletes it', async () => {
    await site.form(FORM, filled({ email: 'spam@bewoner.example' }))
    const id = Number((await kept()).at(-1)?.id)
    expect((await rest(payload, 'DELETE', `/api/reports/${id}`, { as: world.as.admin })).status).toBe(200)
    expect(await query(payload, sql`select 1 from contacts where email = 'spam@bewoner.example'`)).toEqual([])
  })
})

describe.skipIf(!hasBrowser())('in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  /** Nothing wrong in light and dark, and nothing wider than the screen. */
  const check = async (page: Page, name: string, hasScript = true) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      if (hasScript) expect(await violationsIn(page, 'html'), name).toEqual([])
      if (process.env.NOABER_PICTURES)
        await page.screenshot({ path: join('test-results', `${name}-${colorScheme}.png`), fullPage: true })
    }
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(width, name).toBeLessThanOrEqual(Number(room))
  }

  it.each([
    [320, false],
    [1280, true],
  ])('a visitor reports something, at %i pixels, with scripts: %s', async (width, javaScriptEnabled) => {
    const page = await openPage(browser, { javaScriptEnabled, viewport: { width, height: 700 } })
    await page.goto(`${site.url}/ideeen/meer-bankjes`)
    await page.getByRole('link', { name: 'Meld dit' }).click()
    await page.getByRole('heading', { level: 1, name: 'Meld wat er mis is' }).waitFor()
    await check(page, `report-form-${width}`, javaScriptEnabled)
    await page.waitForTimeout(SHORTEST)
    await page.getByRole('button', { name: 'Verstuur je melding' }).click()
    await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor()
    await check(page, `report-wrong-${width}`, javaScriptEnabled)
    await page.getByRole('radio', { name: 'Dit klopt niet' }).check()
    await page.getByLabel('Leg uit wat er mis is').fill('De bankjes staan er al drie jaar.')
    await page.getByRole('checkbox', { name: 'Wat ik meld, klopt' }).check()
    await page.getByRole('button', { name: 'Verstuur je melding' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dank je wel voor je melding' }).waitFor()
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })

  it.each([320, 1280])('somebody sees and erases their data, at %i pixels', async (width) => {
    const idea = await bringFor(world, `scherm${width}`)
    const page = await openPage(browser, { viewport: { width, height: 700 } })
    await page.goto(site.url + ownIdeaPath(payload, idea.urn))
    await page.getByRole('link', { name: 'Bekijk of wis je gegevens' }).click()
    await check(page, `own-data-${width}`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download mijn gegevens' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('mijn-gegevens.json')
    await page.getByRole('link', { name: 'Ik wil mijn gegevens wissen' }).click()
    await check(page, `own-erase-${width}`)
    await page.getByRole('button', { name: 'Ja, wis mijn gegevens' }).click()
    await page.getByRole('heading', { level: 1, name: 'Je gegevens zijn gewist' }).waitFor()
    await check(page, `own-erased-${width}`)
    await page.context().close()
  })
})
