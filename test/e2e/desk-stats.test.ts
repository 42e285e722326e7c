import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('the figures of participation', () => {
  let site: Site
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  const chart = () => page.locator('[data-chart=published] svg').first()

  it('ask who comes to sign in first', async () => {
    await page.goto(`${site.url}/admin/statistieken`)
    await page.waitForSelector('.login__form')
  }, 120_000)

  it('show an editor charts with the same figures in tables, in light and dark', async () => {
    await signIn(page, site, 'editor')
    await page.goto(`${site.url}/admin/statistieken`)
    await page.waitForSelector('#nav-statistics[aria-current=page]', { state: 'attached' })
    await chart().waitFor()
    expect(await page.locator('section[data-table]').count()).toBe(5)
    const partners = page.locator('section[data-table=partner]')
    expect(await partners.locator('th').nth(1).innerText()).toBe('Ingestuurd')
    await page.locator('section[data-table=feed]').getByText('Ideeën (RSS)').waitFor()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.reload()
      await page.waitForSelector(`html[data-theme=${colorScheme}]`)
      await chart().waitFor()
      expect(await violationsIn(page, '.noaber-statistics')).toEqual([])
      if (colorScheme === 'light') await keepPicture(page, 'desk-statistics')
    }
  }, 120_000)

  it('narrow to a theme by the address, and give exactly that as a file', async () => {
    const form = page.getByRole('search')
    await form.getByLabel('Thema').selectOption({ index: 1 })
    await form.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/theme=\w/)
    await page.waitForSelector('section[data-table=month]')
    expect(await page.locator('section[data-table=theme]').count()).toBe(0)
    const shown = await page.locator('section[data-table=month] tbody tr').count()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download als CSV' }).click(),
    ])
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
    expect(lines.filter((line) => line.startsWith('Per maand,'))).toHaveLength(shown)
  }, 120_000)

  it('say the same without JavaScript, in tables and with filters that work', async () => {
    const storageState = await page.context().storageState()
    const plain = await openPage(browser, { javaScriptEnabled: false, storageState })
    await plain.goto(`${site.url}/admin/statistieken`)
    await plain.locator('section[data-table=month]').waitFor()
    expect(await plain.locator('.noaber-charts').isVisible()).toBe(false)
    await plain.getByLabel('Soort').selectOption('initiatives')
    await plain.getByRole('button', { name: 'Toon' }).click()
    await plain.waitForURL(/type=initiatives/)
    await plain.locator('section[data-table=month]').waitFor()
    expect(await plain.getByLabel('Soort').inputValue()).toBe('initiatives')
  }, 120_000)

  it.each([
    ['nl-NL', 'light', 'Je ziet de cijfers van je eigen organisatie.'],
    ['en-GB', 'dark', 'You see the figures of your own organisation.'],
  ] as const)(
    'show a partner its own, in the language of its browser (%s, %s)',
    async (locale, colorScheme, text) => {
      const other = await openPage(browser, { locale, colorScheme })
      await signIn(other, site, 'partner')
      await other.goto(`${site.url}/admin/statistieken?partner=iemand-anders`)
      await other.waitForSelector(`html[data-theme=${colorScheme}]`)
      await other.getByText(text).waitFor()
      for (const table of ['partner', 'feed']) {
        expect(await other.locator(`section[data-table=${table}]`).count()).toBe(0)
      }
      await other.locator('[data-chart=published] svg').first().waitFor()
      expect(await violationsIn(other, '.noaber-statistics')).toEqual([])
    },
    120_000,
  )
})
