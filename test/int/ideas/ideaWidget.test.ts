import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHORTEST } from '../../../src/operations/ideas/startMark'
import type { IdeaFormQuestions } from '../../../src/site/widget/IdeaFormQuestions'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { startHostPage, type HostPage } from '../../e2e/startHostPage'
import { violationsIn } from '../../e2e/violationsIn'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld } from '../people'
import { bringIdea } from '../publishing/site'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'
import { TRAP } from '../../../src/site/trap'

let payload: Payload
let site: IdeaSite

beforeAll(async () => {
  payload = await usePayload()
  const world = await makeWorld(payload)
  await bringIdea(world, 'published', { title: 'Meer bankjes langs het fietspad' })
  site = await startIdeaSite(payload, true)
}, 120_000)

afterAll(() => site?.close())

const ideasOf = (email: string) =>
  query<{ title: string; state: string }>(
    payload,
    sql`select i.title, i.state from ideas i join contacts c on c.id = i.submitter_id where c.email = ${email}`,
  )

describe('the questions for the widget', () => {
  it('may be read from any origin and kept, without the mark of when somebody began', async () => {
    const { headers, text } = await site.get('/ideeen/nieuw/vragen.json?lang=en')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toContain('public')
    expect(headers.get('set-cookie')).toBeNull()
    const { groups, send, title } = JSON.parse(text) as IdeaFormQuestions
    expect([title, send]).toEqual(['Bring an idea', `${site.url}/api/idea-form`])
    expect(groups.flatMap(({ questions }) => questions.map(({ name }) => name))).toContain('areas')
    expect(text).not.toContain('startedAt')
    const same = await site.get('/ideeen/nieuw/vragen.json?lang=en', {
      'if-none-match': headers.get('etag') ?? '',
    })
    expect(same.status).toBe(304)
  })

  it('gives the mark apart, and that is kept nowhere', async () => {
    const { headers, text } = await site.get('/api/idea-form/start')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(JSON.parse(text)).toEqual({ startedAt: expect.stringMatching(/^\d+\./) as string })
  })

  it('says what is wrong with an idea, or what is like it, and keeps nothing', async () => {
    const idea = {
      title: 'Meer bankjes langs het pad',
      story: 'Langs het pad kun je nergens zitten.',
      areas: ['GM0193'],
      themes: ['natuur'],
      name: 'Jamila',
      email: 'kijkt@bewoner.example',
      licence: 'CC0-1.0',
      terms: ['1'],
      language: 'nl',
    }
    const right = await site.json('/api/idea-form/check', idea)
    expect(JSON.parse(right.text)).toMatchObject({ similar: [{ title: 'Meer bankjes langs het fietspad' }] })
    const wrong = await site.json('/api/idea-form/check', { ...idea, email: 'x', terms: [] })
    expect(wrong.status).toBe(422)
    expect(JSON.parse(wrong.text)).toMatchObject({ errors: [{ field: 'email' }, { field: 'terms' }] })
    expect(await ideasOf('kijkt@bewoner.example')).toEqual([])
  })
})

describe.skipIf(!hasBrowser())('the idea form on a page of somebody else', { timeout: 180_000 }, () => {
  let host: HostPage
  let browser: Browser

  beforeAll(async () => {
    host = await startHostPage(site.url)
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await host?.close()
  })

  const FORM = '<a href="/terugval">Dien een idee in</a></noaber-idea-form>'

  const open = async (body: string, options: BrowserContextOptions = {}) => {
    const page = await openPage(browser, options)
    const complaints: string[] = []
    const outside: string[] = []
    page.on('request', (request) => {
      if (![site.url, host.url].some((own) => request.url().startsWith(`${own}/`)))
        outside.push(request.url())
    })
    page.on('console', (message) => {
      // An answer that says what is wrong has a status that says so too.
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('status of 4'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(host.show(body))
    await page.locator('noaber-idea-form form').waitFor()
    return { page, complaints, outside }
  }
  /** The text of what has the focus, inside the widget. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const active = document.querySelector('noaber-idea-form')?.shadowRoot?.activeElement
      return active?.id || active?.textContent
    })
  const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor()
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
  const check = async (page: Page, name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsIn(page, 'main'), `${name} ${colorScheme}`).toEqual([])
      await keepPicture(page, `${name}-${colorScheme}`)
    }
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(width, name).toBeLessThanOrEqual(Number(room))
  }
  const fill = async (page: Page, email: string) => {
    await page.getByLabel('Hoe heet je idee?').fill('Meer bankjes langs het pad')
    await page
      .getByLabel('Wat is je idee?')
      .fill('Nergens kun je zitten.\n\nTwee bankjes <b>zijn</b> genoeg.')
    await page.getByLabel('Waar is het voor?').selectOption('GM0193')
    await page.getByRole('checkbox', { name: 'Natuur' }).check()
    await page.getByLabel('Je naam', { exact: true }).fill('Jamila de Vries')
    await page.getByLabel('Je e-mailadres').fill(email)
    await page.getByRole('radio', { name: 'CC0' }).check()
    await page.getByRole('checkbox', { name: 'Ik ga akkoord' }).check()
  }

  it.each([
    { width: 320, height: 700 },
    { width: 1280, height: 900 },
  ])('takes an idea under the strictest policy, asks nobody else and keeps nothing: %j', async (viewport) => {
    const email = `strikt${viewport.width}@bewoner.example`
    const { page, complaints, outside } = await open(`<noaber-idea-form heading-level="2">${FORM}`, {
      viewport,
    })
    const name = `widget-idea-${viewport.width}`
    expect(await page.getByText('Dien een idee in', { exact: true }).count()).toBe(2)
    expect(await page.locator('noaber-idea-form > a').isVisible()).toBe(false)
    await check(page, name)

    await page.getByLabel('Hoe heet je idee?').fill('Meer bankjes langs het pad')
    await press(page, 'Controleer je idee')
    await heading(page, 'Er ging iets mis')
    await expect.poll(() => focused(page)).toBe('Er ging iets mis')
    await check(page, `${name}-wrong`)
    // From the summary to the field, with the keyboard.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('story')
    expect(await page.getByLabel('Hoe heet je idee?').inputValue()).toBe('Meer bankjes langs het pad')

    await fill(page, email)
    await press(page, 'Controleer je idee')
    await heading(page, 'Klopt je idee zo?')
    expect(await focused(page)).toBe('Klopt je idee zo?')
    await page.getByText('Meer bankjes langs het fietspad').waitFor()
    await page.getByText('Twee bankjes <b>zijn</b> genoeg.').waitFor()
    await check(page, `${name}-review`)
    await press(page, 'Pas je idee aan')
    await page.getByLabel('Naam bij je idee').fill('Jamila')
    await page.waitForTimeout(SHORTEST)
    await press(page, 'Controleer je idee')
    await press(page, 'Dien je idee in')
    await heading(page, 'Kijk in je mail')
    expect(await focused(page)).toBe('Kijk in je mail')
    await check(page, `${name}-sent`)
    expect(await ideasOf(email)).toEqual([{ title: 'Meer bankjes langs het pad', state: 'draft' }])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect([complaints, outside]).toEqual([[], []])
    await page.context().close()
  })

  it('has nothing that is wrong in English', async () => {
    const { page, complaints } = await open(`<noaber-idea-form lang="en" heading-level="2">${FORM}`)
    await heading(page, 'Bring an idea')
    await check(page, 'widget-idea-en')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('fills in what the page says, passes on its event, and loses nothing when the page changes its mind', async () => {
    const { page } = await open(
      `<noaber-idea-form area="GM0193" theme="natuur" event="dorpsavond" heading-level="2">${FORM}`,
    )
    expect(await page.getByLabel('Waar is het voor?').inputValue()).toBe('GM0193')
    expect(await page.getByRole('checkbox', { name: 'Natuur' }).isChecked()).toBe(true)
    expect(await page.getByRole('link', { name: 'Een foto erbij' }).getAttribute('href')).toBe(
      `${site.url}/ideeen/nieuw?bijeenkomst=dorpsavond`,
    )
    await fill(page, 'avond@bewoner.example')
    await page.locator('noaber-idea-form').evaluate((widget) => widget.setAttribute('heading-level', '3'))
    await page.getByRole('heading', { level: 3, name: 'Dien een idee in' }).waitFor()
    expect(await page.getByLabel('Je naam', { exact: true }).inputValue()).toBe('Jamila de Vries')
    const asked = page.waitForRequest(`${site.url}/api/idea-form/check`)
    await press(page, 'Controleer je idee')
    expect((await asked).postDataJSON()).toMatchObject({ bijeenkomst: 'dorpsavond', [TRAP]: '' })
    await page.context().close()
  })

  it('says that nothing is lost when it is too quick, or the connection is gone', async () => {
    const { page } = await open(`<noaber-idea-form>${FORM}`)
    await fill(page, 'weg@bewoner.example')
    await page.route('**/api/idea-form/check', (route) => route.abort())
    await press(page, 'Controleer je idee')
    await page.getByText('We konden je idee niet nakijken').waitFor()
    await page.unroute('**/api/idea-form/check')
    await press(page, 'Controleer je idee')
    await heading(page, 'Klopt je idee zo?')
    await page.route('**/api/idea-form', (route) => route.abort())
    await press(page, 'Dien je idee in')
    await page.getByText('Je idee is niet verstuurd').waitFor()
    await page.unroute('**/api/idea-form')
    expect(await ideasOf('weg@bewoner.example')).toEqual([])
    await page.waitForTimeout(SHORTEST)
    await press(page, 'Dien je idee in')
    await heading(page, 'Kijk in je mail')
    await page.context().close()
  })
})

/** Keeps a picture to look at, when asked for: `NOABER_PICTURES=true`. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.screenshot({ path: join('test-results', `${name}.png`), fullPage: true })
}
