import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makePost, makeWindow, urnOf } from '../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../int/feeds/feedsDatabase'
import { startSite, type RunningSite } from '../int/feeds/startSite'
import { hasBrowser, openBrowser, openPage } from './browser'
import { violationsIn } from './violationsIn'

/** Every kind of public page, those for what went wrong included. */
const pages = [
  '/',
  '/?lang=en',
  '/zoeken',
  '/zoeken?q=verwijzing&lang=en',
  '/zoeken?q=olifant',
  '/ideeen',
  '/ideeen?q=olifant',
  '/ideeen?lang=en',
  '/ideeen/idee-31',
  '/ideeen/idee-31?lang=en',
  '/subsidies/ronde-40?lang=en',
  '/agenda/avond-41?lang=en',
  '/ideeen/idee-5',
  '/initiatieven',
  '/themas',
  '/partners',
  '/subsidies',
  '/subsidies/ronde-40',
  '/agenda',
  '/agenda/avond-41',
  '/berichten',
  '/berichten/bericht-43',
  '/subsidiewijzer',
  '/feeds',
  '/toegankelijkheid',
  '/privacy',
  '/privacy?lang=en',
  '/volgen',
  '/nergens',
  '/ideeen/idee-1',
  '/ideeen?theme=voetbal',
]

const WIDTHS = [1280, 640, 320]

describe.skipIf(!hasBrowser())('the public pages', () => {
  let database: FeedsDatabase
  let site: RunningSite
  let browser: Browser

  beforeAll(async () => {
    database = await openFeedsDatabase()
    const { client } = database
    await writeVocabulary(client)
    for (let number = 1; number <= 30; number += 1) await writeItem(client, makeIdea(number))
    await withdrawItem(client, urnOf(1))
    const { idea } = makeIdea(31)
    const answer = {
      outcome: 'adopted',
      text: 'Dat gaan we doen.',
      date: '2027-03-01',
      signatory: 'Gedeputeerde (voorbeeld)',
      decisionUrl: null,
    } as const
    await writeItem(
      client,
      makeIdea(31, { state: 'answered', title: 'Een bos achter de school', idea: { ...idea, answer } }),
    )
    for (const item of [makeWindow(40), makeEvent(41), makePost(43)]) await writeItem(client, item)
    site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-03-05T12:00:00Z') })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await database?.close()
  })

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options)
    await page.goto(site.url + path)
    return page
  }

  it('are all walked: each that the map for crawlers names is of a kind that stands in the list', async () => {
    const { text } = await site.get('/sitemap.xml?after=start')
    const kindOf = (path: string) => {
      const [list = '', slug] = (path.split('?')[0] ?? '').slice(1).split('/')
      return slug === undefined ? list : `${list}/…`
    }
    const found = [...text.matchAll(/<loc>https:\/\/noaber\.example([^<]*)/g)].map(([, path = '']) =>
      kindOf(path),
    )
    expect(found.length).toBeGreaterThan(30)
    expect([...new Set(found)].filter((kind) => !pages.map(kindOf).includes(kind))).toEqual([])
  })

  it.each(pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
    'have nothing that axe finds wrong, and fit a wide and a narrow screen: %s %s',
    async (path, colorScheme) => {
      const page = await open(path, { colorScheme })
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      // What zooming to 200% and to 400% leaves of 1280 pixels (WCAG 2.2, 1.4.10).
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        if (width !== 640) expect(await violationsIn(page, 'html')).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await keepPicture(page, `page-${pages.indexOf(path)}-${colorScheme}-${width}`)
      }
      await page.context().close()
    },
  )

  it.each(pages)('can be walked by keyboard from begin to end, and show where one is: %s', async (path) => {
    const page = await open(path)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhoud')
    const stops = await page.locator('a[href], button, input:not([type=hidden]), select, summary').count()
    const unseen: string[] = []
    let walked = 0
    for (; walked <= stops + 20; walked += 1) {
      await page.keyboard.press('Tab')
      const { name, isSeen } = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return { name: null, isSeen: true }
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        return {
          name: focused.outerHTML.slice(0, 80),
          isSeen: outlineStyle !== 'none' && outlineWidth !== '0px',
        }
      })
      if (name === null) break
      if (!isSeen) unseen.push(name)
    }
    expect(unseen).toEqual([])
    expect(walked).toBeLessThan(stops + 20)
    await page.context().close()
  })

  it.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    'have a menu that opens and closes on a telephone: %j',
    async (options) => {
      const page = await open('/', { viewport: { width: 320, height: 640 }, ...options })
      const link = page.locator('.site-menu').getByRole('link', { name: 'Initiatieven' })
      expect(await link.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Menu', exact: true }).focus()
      await page.keyboard.press('Enter')
      expect(await link.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await link.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
      await page.getByRole('button', { name: 'Sluit menu' }).click()
      expect(await link.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
      await link.click()
      await page.waitForURL('**/initiatieven')
      await page.context().close()
    },
  )

  it('has a menu on a telephone in which axe finds nothing wrong', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/ideeen', { viewport: { width: 320, height: 640 }, colorScheme })
      await page.getByRole('button', { name: 'Menu', exact: true }).click()
      expect(await violationsIn(page, '#menu')).toEqual([])
      await page.context().close()
    }
  })

  it('keep nothing in the browser, and ask nothing of others', async () => {
    const page = await openPage(browser)
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    for (const path of pages) await page.goto(site.url + path)
    expect([...asked]).toEqual([site.url])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await page.context().close()
  })
})

/** Keeps a picture to look at, when asked for: `NOABER_PICTURES=true`. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.screenshot({ path: join('test-results', `${name}.png`), fullPage: true })
}
