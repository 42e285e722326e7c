import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow } from '../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../int/feeds/feedsDatabase'
import { startSite, type RunningSite } from '../int/feeds/startSite'
import { hasBrowser, openBrowser, openPage } from './browser'
import { violationsIn } from './violationsIn'

/** More municipalities than fit in one look, so that the list can be searched. */
const MUNICIPALITIES = ['Almelo', 'Borne', 'Dalfsen', 'Deventer', 'Enschede', 'Haaksbergen', 'Hardenberg']
const MORE = ['Hellendoorn', 'Hengelo', 'Kampen', 'Losser', 'Oldenzaal', 'Ommen', 'Coevördén']

describe.skipIf(!hasBrowser())('the page about feeds', () => {
  let database: FeedsDatabase
  let site: RunningSite
  let browser: Browser
  /** What browsers asked for elsewhere, and what they complained of. */
  const outside: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    database = await openFeedsDatabase()
    const { client } = database
    await writeVocabulary(client)
    for (const [index, name] of [...MUNICIPALITIES, ...MORE].entries()) {
      await client.query(`insert into feed_vocabulary values ('area', $1, $2, 'PV23', $3)`, [
        `GM09${index + 10}`,
        name,
        String(index + 10),
      ])
    }
    for (let number = 1; number <= 6; number += 1) await writeItem(client, makeIdea(number))
    await writeItem(
      client,
      makeIdea(7, {
        title: 'Een <img src=x onerror=alert(1)> bankje',
        state: 'answered',
        stateLabel: { nl: 'Beantwoord', en: 'Answered' },
      }),
    )
    await writeItem(client, makeWindow(40))
    await writeItem(client, makeEvent(41))
    site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-03-05T12:00:00Z') })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await database?.close()
  })

  beforeEach(() => {
    outside.length = 0
    complaints.length = 0
  })

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, options)
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`)) outside.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(site.url + path)
    return page
  }

  const addressIn = (page: Page, format: string) =>
    page.locator(`#resultaat a.address[href*=".${format}"]`).innerText()

  const said = (page: Page, text: string | RegExp) =>
    page.locator('[data-status]').filter({ hasText: text }).waitFor({ state: 'attached' })

  it.each(
    ['/feeds', '/feeds?lang=en&type=ideas&area=GM0193&state=answered', '/feeds?theme=voetbal'].flatMap(
      (path) =>
        (['light', 'dark'] as const).flatMap((colorScheme) => [
          { path, colorScheme, hasScript: true },
          { path, colorScheme, hasScript: false },
        ]),
    ),
  )('has nothing that axe finds wrong: %j', async ({ path, colorScheme, hasScript }) => {
    const page = await openPage(browser, { colorScheme })
    // Not a browser without scripts: axe is one.
    if (!hasScript) await page.route('**/assets/feedBuilder.*', (route) => route.abort())
    await page.goto(site.url + path)
    expect(await page.locator('.copy').count()).toBe(
      hasScript ? await page.locator('[data-copy]').count() : 0,
    )
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    expect(await violationsIn(page, 'html')).toEqual([])
    await page.context().close()
  })

  it('follows the choices: address, preview, code and address bar, without a new page', async () => {
    const page = await open('/feeds?lang=en')
    await page.evaluate(() => document.body.setAttribute('data-same', ''))
    await page.getByRole('radio', { name: 'Ideas' }).check()
    await said(page, 'Your feed was updated: Ideas')
    await page.locator('#keuze-state summary').click()
    await page.getByRole('checkbox', { name: 'Answered' }).check()
    await said(page, 'Your feed was updated: Ideas · Answered')
    expect(await addressIn(page, 'atom')).toBe('https://noaber.example/feeds/ideas.atom?state=answered')
    expect(page.url()).toBe(`${site.url}/feeds?lang=en&type=ideas&state=answered`)
    expect(await page.locator('#resultaat .preview li').allInnerTexts()).toHaveLength(1)
    expect(await page.locator('#resultaat .preview').innerText()).toContain('onerror=alert(1)')
    expect(await page.locator('#gebruik-feed').innerText()).toContain(
      '/feeds/ideas.json?state=answered&limit=5',
    )
    expect(await page.getByRole('link', { name: 'Nederlands' }).getAttribute('href')).toBe(
      '/feeds?state=answered&type=ideas',
    )
    await page.getByLabel('How many items the widget shows').fill('12')
    await page.keyboard.press('Tab')
    await page.locator('#gebruik-widget', { hasText: 'limit="12"' }).waitFor()
    expect(page.url()).toBe(`${site.url}/feeds?lang=en&type=ideas&state=answered&count=12`)
    expect(await addressIn(page, 'atom')).toBe('https://noaber.example/feeds/ideas.atom?state=answered')
    // What was unfolded and ticked is still as it was.
    expect(await page.getByRole('checkbox', { name: 'Answered' }).isChecked()).toBe(true)
    expect(await page.locator('[data-same]').count()).toBe(1)
    await page.getByLabel('With these words').fill('niemand schreef dit')
    await said(page, 'niemand schreef dit')
    expect(await page.locator('#resultaat').innerText()).toContain('Nothing yet')
    expect([outside, complaints]).toEqual([[], []])
    await page.context().close()
  })

  it('can be worked with the keyboard alone, and focus stays where it is', async () => {
    const page = await open('/feeds')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    await page.getByRole('radio', { name: 'Alles' }).focus()
    await page.keyboard.press('ArrowDown')
    await said(page, 'Ideeën')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Status')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await said(page, 'Ideeën · In behandeling')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('underReview')
    await page.getByLabel('Met deze woorden').focus()
    await page.keyboard.type('bankje')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'resultaat-kop')
    expect(page.url()).toBe(`${site.url}/feeds?type=ideas&state=underReview&q=bankje`)
    await page.context().close()
  })

  it('finds an area in a long list, also without the accents', async () => {
    const page = await open('/feeds')
    await page.locator('.builder summary', { hasText: 'Gebieden' }).click()
    await page.getByLabel('Zoek in deze lijst').fill('coevor')
    await said(page, '1 gevonden')
    expect(await page.locator('input[name="area"]:visible').count()).toBe(1)
    await page.getByLabel('Zoek in deze lijst').press('Enter')
    await page.getByRole('checkbox', { name: 'Coevördén' }).check()
    await said(page, 'Alles · Coevördén')
    expect(await page.locator('.builder summary', { hasText: 'Gebieden' }).innerText()).toContain('Coevördén')
    await page.context().close()
  })

  it('works without scripts: the page comes back at the result', async () => {
    const page = await open('/feeds', { javaScriptEnabled: false })
    await page.getByRole('radio', { name: 'Ideeën' }).check()
    await page.getByRole('button', { name: 'Maak de feed' }).click()
    await page.waitForURL(/type=ideas/)
    expect(page.url()).toContain('#resultaat')
    await page.locator('#keuze-state summary').click()
    await page.getByRole('checkbox', { name: 'Beantwoord' }).check()
    await page.getByLabel('Hoeveel berichten de widget toont').fill('3')
    await page.getByRole('button', { name: 'Maak de feed' }).click()
    await page.waitForURL(/state=answered/)
    await page.locator('#gebruik-widget', { hasText: 'limit="3"' }).waitFor()
    expect(await page.getByLabel('Hoeveel berichten de widget toont').inputValue()).toBe('3')
    expect(await addressIn(page, 'rss')).toBe('https://noaber.example/feeds/ideas.rss?state=answered')
    expect(await page.locator('.copy').count()).toBe(0)
    await page.context().close()
  })

  it('copies an address', async () => {
    const page = await open('/feeds?type=events', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: /Kopieer adres van .*iCalendar/ }).click()
    await said(page, 'Gekopieerd')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://noaber.example/feeds/events.ics',
    )
    await page.context().close()
  })

  it('says when it cannot follow, and goes on when it can', async () => {
    const page = await open('/feeds')
    await page.route('**/feeds?*', (route) => route.abort())
    await page.getByRole('radio', { name: 'Ideeën' }).check()
    await said(page, 'kon niet worden bijgewerkt')
    expect(await page.locator('[data-status]').isVisible()).toBe(true)
    await page.unroute('**/feeds?*')
    await page.getByRole('button', { name: 'Maak de feed' }).click()
    await said(page, 'Je feed is bijgewerkt: Ideeën')
    await page.context().close()
  })

  it.each([320, 800])(
    'needs no scrolling sideways at %i pixels, and the result comes after the choices',
    async (width) => {
      const page = await open('/feeds?type=subsidy-windows&theme=natuur', {
        viewport: { width, height: 800 },
      })
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const [form, result] = [page.locator('.builder'), page.locator('#resultaat')]
      const [above, below] = [await form.boundingBox(), await result.boundingBox()]
      expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
      await page.context().close()
    },
  )

  it('cuts off no column on a phone, and its tables stay tables', async () => {
    const page = await open('/feeds', { viewport: { width: 320, height: 800 } })
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    const hidden = await page
      .locator('.table-scroll')
      .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    expect([...new Set(hidden)]).toEqual([0])
    const filters = page.getByRole('region', { name: 'Filters' })
    expect(await filters.getByRole('columnheader').allTextContents()).toEqual([
      'Filter',
      'Betekenis',
      'Voorbeeld',
    ])
    expect(await filters.getByRole('row').filter({ hasText: 'since' }).getByRole('cell').count()).toBe(2)
    await page.context().close()
  })

  it('gives a piece of code that hostile titles and addresses can do nothing to', async () => {
    const page = await open('/feeds')
    const code = await page.locator('#gebruik-feed pre', { hasText: '<script' }).innerText()
    const host = await openPage(browser)
    await host.route('https://host.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${code}` }),
    )
    await host.route('https://noaber.example/**', (route) =>
      route.fulfill({
        contentType: 'application/feed+json',
        headers: { 'access-control-allow-origin': '*' },
        json: {
          items: [
            { title: '<img src=x onerror=document.title=1>', url: 'https://noaber.example/ideeen/a"><b>' },
            { title: 'script', url: 'javascript:document.title=2' },
          ],
        },
      }),
    )
    await host.goto('https://host.example/')
    await host.waitForSelector('#noaber li')
    expect(await host.locator('#noaber li').allInnerTexts()).toEqual(['<img src=x onerror=document.title=1>'])
    expect(await host.locator('#noaber').locator('img, b').count()).toBe(0)
    expect(await host.title()).toBe('x')
    await host.context().close()
    await page.context().close()
  })
})
