import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

const inDays = (days: number) => new Date(Date.now() + days * 864e5).toISOString()

describe.skipIf(!hasBrowser())('subsidy windows at the desk', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let api: Api
  let open: { id: number; title: string }

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    page = await openPage(browser)
    api = await apiAs(site, 'editor')
    await signIn(page, site, 'editor')
    open = await api.find('subsidy-windows', 'where[state][equals]=open')
    await api.update('subsidy-windows', open.id, { closesAt: inDays(6.2) })
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('show in their list what is left, and how long they are open', async () => {
    await page.goto(`${site.url}/admin/collections/subsidy-windows`)
    const row = page.locator('tr', { hasText: open.title })
    await row.locator('.noaber-meter').waitFor()
    expect(await row.locator('.noaber-meter').innerText()).toMatch(/nog €\s[\d.]+ van €\s[\d.]+/)
    expect(await row.locator('meter').getAttribute('aria-label')).toMatch(/vergeven$/)
    expect(await row.innerText()).toContain('over 6 dagen')
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.reload()
      await page.waitForSelector(`html[data-theme=${colorScheme}] .noaber-meter`)
      expect(await violationsIn(page, '.noaber-meter')).toEqual([])
      expect(await violationsIn(page, '.noaber-moment')).toEqual([])
    }
    await keepPicture(page, 'windows-list')
  }, 120_000)

  it('stand on the dashboard with their countdown and what is left', async () => {
    await page.goto(`${site.url}/admin`)
    const card = page.locator('.noaber-desk', { hasText: 'Subsidierondes die open of dicht gaan' })
    await card.locator('.noaber-meter').first().waitFor()
    expect(await card.innerText()).toContain('(over 6 dagen)')
    expect(await violationsIn(page, '.noaber-desk')).toEqual([])
  }, 120_000)

  it('stand in the calendar with what is left', async () => {
    await page.goto(`${site.url}/admin/agenda?kind=window`)
    await page.waitForSelector('.noaber-month')
    expect(await violationsIn(page, '.noaber-page')).toEqual([])
  }, 120_000)

  it('get advice when their moments would surprise people', async () => {
    await page.goto(`${site.url}/admin/collections/subsidy-windows/create`)
    await page.locator('#field-title').fill('Ronde van volgend jaar')
    const list = page.locator('.noaber-checklist')
    await list.getByText('Kies een thema').waitFor()
    // Christmas Day by the clock here.
    const input = page.locator('#field-opensAt .react-datepicker__input-container input')
    await input.fill('25 december 2028 09:00')
    await input.press('Tab')
    await list.getByText('Dat is eerste kerstdag').waitFor()
  }, 120_000)
})
