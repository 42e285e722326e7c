import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presets } from '../../src/demo/content/presets'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { fillField, keepPicture, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('saved lists', () => {
  let site: Site
  let browser: Browser
  let admin: Api

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    admin = await apiAs(site, 'admin')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  const openList = async (page: Page, collection: string, query = ''): Promise<void> => {
    await page.goto(`${site.url}/admin/collections/${collection}${query}`)
    await page.waitForSelector('#select-preset')
  }

  const chosen = (page: Page) => page.locator('#select-preset').innerText()
  const rows = (page: Page) => page.locator('.collection-list tbody tr').count()
  /** Opens the form of a new one, and names it once the form listens. */
  const begin = async (page: Page, title: string): Promise<void> => {
    await page.click('#create-new-preset')
    await page.waitForSelector('.doc-drawer form[data-form-ready=true]')
    await fillField(page, 'title', title)
  }

  const offered = async (page: Page): Promise<string[]> => {
    await page.click('#select-preset')
    await page.locator('.list-drawer .collection-list__tables, .list-drawer .no-results').waitFor()
    return page.locator('.list-drawer tbody .cell-title').allInnerTexts()
  }

  it('are shared with an editor, in Dutch, and find what they say', async () => {
    const page = await openPage(browser)
    await signIn(page, site, 'editor')
    await openList(page, 'ideas')
    expect(await chosen(page)).toBe('Selecteer Bewaarde lijst')
    expect(await page.locator('#create-new-preset').getAttribute('aria-label')).toBe('Nieuw Bewaarde lijst')
    expect((await offered(page)).sort()).toEqual(presets.map(({ title }) => title).sort())
    await page.locator('.list-drawer').getByRole('button', { name: 'Wacht op de redactie' }).click()
    await expect.poll(() => chosen(page)).toBe('Wacht op de redactie')
    const waiting = await admin.find('ideas', 'where[state][equals]=submitted')
    await page.locator('.collection-list tbody').getByText(waiting.title).waitFor()
    await expect.poll(() => rows(page)).toBeLessThan(10)
    await keepPicture(page, 'desk-presets-list')
    await page.context().close()
  }, 120_000)

  it('are saved and shared by an editor', async () => {
    const page = await openPage(browser)
    await signIn(page, site, 'editor')
    await openList(page, 'initiatives', '?where[or][0][and][0][state][equals]=submitted')
    const found = await rows(page)
    await begin(page, 'Nieuw van partners')
    await page.getByLabel('Gedeeld met collega’s').check()
    const question = page.getByText('Wie mag deze lijst gebruiken?')
    await question.waitFor()
    await page.locator('#field-access__read__constraint').click()
    await page.getByText('Iedereen van de provincie', { exact: true }).click()
    expect(await page.locator('.doc-drawer').innerText()).not.toMatch(
      /Specify|Everyone|Only Me|Sharing|Group By/,
    )
    await keepPicture(page, 'desk-presets')
    await page.locator('.doc-drawer #action-save').click()
    await expect.poll(() => chosen(page)).toBe('Nieuw van partners')
    expect(await rows(page)).toBe(found)
    await page.reload()
    await expect.poll(() => chosen(page)).toBe('Nieuw van partners')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsIn(page, '.query-preset-bar__menu-items')).toEqual([])
    }
    await page.context().close()
  }, 120_000)

  it('make way for the list behind a number on the dashboard', async () => {
    const page = await openPage(browser)
    await signIn(page, site, 'editor')
    await openList(page, 'initiatives')
    expect(await chosen(page)).toBe('Nieuw van partners')
    await page.goto(`${site.url}/admin`)
    await page.locator('.noaber-desk__figure[href*="/initiatives"]').first().click()
    await page.waitForSelector('#select-preset')
    await expect.poll(() => chosen(page)).toBe('Selecteer Bewaarde lijst')
    await page.context().close()
  }, 120_000)

  it('are their own for a partner, without sharing, in English too', async () => {
    const page = await openPage(browser, { locale: 'en-GB' })
    await signIn(page, site, 'partner')
    await openList(page, 'initiatives')
    expect(await chosen(page)).toBe('Select Saved list')
    await begin(page, 'My drafts')
    expect(await page.locator('.doc-drawer').innerText()).not.toMatch(/Shared|Who may/)
    await page.locator('.doc-drawer #action-save').click()
    await expect.poll(() => chosen(page)).toBe('My drafts')
    expect(await offered(page)).toEqual(['My drafts'])
    await page.context().close()
  }, 120_000)
})
