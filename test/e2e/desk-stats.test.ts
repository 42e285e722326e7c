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
    expect(await page.locator('section[data-table]').count()).toBe(4)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.reload()
      await page.waitForSelector(`html[data-theme=${colorScheme}]`)
      await chart().waitFor()
      expect(await violationsIn(page, '.noaber-statistics')).toEqual([])
      await keepPicture(page, colorScheme === 'light' ? 'desk-statistics' : 'desk-statistics-dark')
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

  it('show a partner its own, in the language of its browser', async () => {
    const other = await openPage(browser)
    await signIn(other, site, 'partner')
    await other.goto(`${site.url}/admin/statistieken?partner=iemand-anders`)
    await other.getByText('Je ziet de cijfers van je eigen organisatie.').waitFor()
    expect(await other.locator('section[data-table=partner]').count()).toBe(0)
    expect(await violationsIn(other, '.noaber-statistics')).toEqual([])
  }, 120_000)
})
