import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWindow } from '../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../int/feeds/feedsDatabase'
import { startSite, type RunningSite } from '../int/feeds/startSite'
import { hasBrowser, openBrowser, openPage } from './browser'
import { violationsIn } from './violationsIn'

const MUNICIPALITIES = [
  'Almelo',
  'Borne',
  'Dalfsen',
  'Deventer',
  'Enschede',
  'Haaksbergen',
  'Hardenberg',
  'Hattem',
  'Kampen',
  'Losser',
]
const ANSWERS = 'applicant=foundation&area=GM0193&theme=water&amount=2500&phase=plan&start=2027-05-02'

/** Every kind of page of the wizard. */
const pages = [
  '',
  '?lang=en',
  '?applicant=school&after=applicant',
  '?applicant=school&after=area',
  '?applicant=school&after=theme',
  '?applicant=school&after=amount',
  '?applicant=school&after=phase',
  '?applicant=baron&amount=veel&start=day&start-day=31&start-month=2&start-year=2027',
  '?applicant=school&amount=veel&after=amount',
  `?${ANSWERS}`,
  `?${ANSWERS}&lang=en`,
  '?applicant=school&amount=900000',
  '?after=start',
]

describe.skipIf(!hasBrowser())('the Subsidiewijzer', () => {
  let database: FeedsDatabase
  let site: RunningSite
  let browser: Browser

  beforeAll(async () => {
    database = await openFeedsDatabase()
    const { client } = database
    await writeVocabulary(client)
    for (const [index, name] of MUNICIPALITIES.entries()) {
      await client.query(`insert into feed_vocabulary values ('area', $1, $2, 'PV23', $3)`, [
        `GM09${index + 10}`,
        name,
        String(index + 10),
      ])
    }
    const windows = [
      { applicantKinds: ['foundation', 'resident'], mayHaveStarted: false },
      { applicantKinds: ['foundation', 'other'], mayHaveStarted: true, phases: [] },
      { applicantKinds: [], mayHaveStarted: false, opensAt: '2027-05-01T07:00:00.000Z', closesAt: null },
      { applicantKinds: ['municipality'], mayHaveStarted: false },
    ]
    const titles = [
      'Groen dichtbij',
      'Noaberkracht voor kleine plannen',
      'Schoolpleinen',
      'Houtwallen en heggen',
    ]
    for (const [index, changes] of windows.entries()) {
      const window = makeWindow(index + 1, { title: titles[index] ?? '' })
      await writeItem(client, { ...window, subsidyWindow: { ...window.subsidyWindow, ...changes } })
    }
    site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-04-15T10:00:00Z') })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await database?.close()
  })

  const open = async (search: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options)
    await page.goto(`${site.url}/subsidiewijzer${search}`)
    return page
  }

  const heading = (page: Page) => page.locator('main h1').innerText()

  it.each(pages.flatMap((search) => (['light', 'dark'] as const).map((scheme) => [search, scheme] as const)))(
    'has nothing that axe finds wrong, wide and narrow: %s %s',
    async (search, colorScheme) => {
      const page = await open(search, { colorScheme })
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await violationsIn(page, 'html')).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await keepPicture(page, `wizard-${pages.indexOf(search)}-${colorScheme}-${width}`)
      }
      await page.context().close()
    },
  )

  it.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    'leads from the first question to the form of the province: %j',
    async (options) => {
      const page = await open('', options)
      const next = (name = 'Volgende vraag') => page.getByRole('button', { name }).click()
      await page.getByRole('radio', { name: 'Een stichting' }).check()
      await next()
      expect(await heading(page)).toBe('Waar is je plan?')
      await page.getByRole('checkbox', { name: 'Zwolle' }).check()
      await next()
      await page.getByRole('checkbox', { name: 'Water' }).check()
      await next()
      await page.getByLabel('Bedrag').fill('€ 2.500,-')
      await next()
      await page.getByRole('radio', { name: 'Er is een plan' }).check()
      await next()
      for (const [label, value] of [
        ['Dag', '2'],
        ['Maand', '5'],
        ['Jaar', '2027'],
      ] as const)
        await page.getByLabel(label, { exact: true }).fill(value)
      await next('Bekijk de subsidies')
      expect(await heading(page)).toBe('Subsidies voor je plan')
      const found = page.getByRole('heading', { level: 3 })
      expect((await found.allInnerTexts()).slice(0, 3)).toEqual([
        'Groen dichtbij',
        'Noaberkracht voor kleine plannen',
        'Schoolpleinen',
      ])
      const apply = page.getByRole('link', { name: 'Vraag aan bij Provincie Overijssel (Groen dichtbij)' })
      expect(await apply.getAttribute('href')).toBe('https://example.nl/aanvragen')
      await page.getByRole('link', { name: 'Wijzig Hoeveel subsidie heb je nodig?' }).click()
      expect(await page.getByLabel('Bedrag').inputValue()).toBe('2500')
      await page.getByLabel('Bedrag').fill('9.000')
      await next('Bewaar en ga terug')
      expect(await page.locator('main h2').first().innerText()).toBe('Nu past er geen subsidie bij je plan')
      await page.goBack()
      await page.goBack()
      expect(await page.locator('main h2').first().innerText()).toBe('3 subsidies kunnen passen')
      expect(await page.context().cookies()).toEqual([])
      await page.context().close()
    },
  )

  it('can be worked with the keyboard alone', async () => {
    const page = await open('', { viewport: { width: 320, height: 640 } })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('foundation')
    await page.keyboard.press('Enter')
    await page.waitForURL(/after=applicant/)
    for (const question of ['area', 'theme'] as const) {
      await page.locator(`#${question}`).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Enter')
      await page.waitForURL(new RegExp(`after=${question}`))
    }
    await page.locator('#amount').focus()
    await page.keyboard.type('veel')
    await page.keyboard.press('Enter')
    await page.waitForURL(/after=amount/)
    // What is wrong is read out first; from there one gets to the field.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Er ging iets mis')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('amount')
    expect(await page.locator('#amount').inputValue()).toBe('veel')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('2500')
    await page.keyboard.press('Enter')
    await page.waitForURL(/amount=2500/)
    expect(await heading(page)).toBe('Hoe ver is je plan?')
    await page.context().close()
  })

  it('has what can be clicked at least 24 pixels apart, and shows where focus is', async () => {
    const page = await open('?applicant=school&after=applicant', { viewport: { width: 320, height: 800 } })
    const heights = await page
      .locator('.choices label, .actions button, .actions a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await page.locator('#area').focus()
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
    ).toBe('solid')
    await page.context().close()
  })
})

/** Keeps a picture to look at, when asked for: `NOABER_PICTURES=true`. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.screenshot({ path: join('test-results', `${name}.png`), fullPage: true })
}
