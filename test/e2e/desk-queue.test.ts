import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, titlesIn, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { fillField, keepPicture, openDocument, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

const heading = (page: Page) => page.locator('#noaber-queue-item').innerText()

/** The form of a step opened, and takes what is typed. */
const formHasFocus = async (page: Page) => {
  await page.waitForSelector('.noaber-step')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.noaber-step') !== null))
    .toBe(true)
}

describe.skipIf(!hasBrowser())('the queue of the desk', () => {
  let site: Site
  let browser: Browser
  let admin: Api
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    admin = await apiAs(site, 'admin')
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('is nobody’s business but the editors’', async () => {
    await page.goto(`${site.url}/admin/queue`)
    await page.waitForSelector('#field-email')
    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    expect(await partner.locator('#nav-queue').count()).toBe(0)
    await partner.goto(`${site.url}/admin/queue`)
    await partner.waitForURL(/unauthorized/)
    await partner.context().close()
  }, 90_000)

  it('is worked through by keyboard alone, and a step can be undone', async () => {
    await signIn(page, site, 'editor')
    await page.goto(`${site.url}/admin/queue`)
    await page.waitForSelector('#noaber-queue-item')
    expect(await violationsIn(page, '.noaber-queue')).toEqual([])
    await keepPicture(page, 'desk-queue')
    const first = await heading(page)
    await page.keyboard.press('j')
    await expect.poll(() => heading(page)).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => heading(page)).toBe(first)

    await page.keyboard.press('p')
    await formHasFocus(page)
    expect(await violationsIn(page, '.noaber-step')).toEqual([])
    await page.keyboard.press('Control+Enter')
    await page.waitForSelector('.noaber-undo__button')
    await expect.poll(() => heading(page)).not.toBe(first)
    await page.keyboard.press('u')
    await page.getByText('Ongedaan gemaakt.').waitFor()
    await expect.poll(() => heading(page)).toBe(first)
    expect(await titlesIn(site, 'ideas')).not.toContain(first)
  }, 120_000)

  it('shows a proposal of a partner with what it changes', async () => {
    const { id } = await admin.find('initiatives', 'where[slug][equals]=buurtapp-zonder-gedoe')
    const arcon = await admin.find('partners', 'where[slug][equals]=arcon')
    await admin.update('partners', arcon.id, { trustedFor: [], _status: 'published' })
    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    await openDocument(partner, site, 'initiatives', id)
    await fillField(partner, 'title', 'Een buurtapp met gemak')
    await partner.getByRole('button', { name: 'Voorstel indienen' }).click()
    await partner.getByText('Je voorstel is ingediend.').waitFor()
    await partner.context().close()

    await page.goto(`${site.url}/admin/queue?kind=proposals`)
    await page.waitForSelector('.noaber-changes ins')
    expect(await violationsIn(page, '.noaber-queue')).toEqual([])
    await keepPicture(page, 'desk-queue-proposal')
    await page.keyboard.press('p')
    await formHasFocus(page)
    await page.keyboard.press('Control+Enter')
    await page.getByText('Hier wacht niets.').waitFor()
    await expect
      .poll(() => titlesIn(site, 'initiatives'), { timeout: 60_000 })
      .toContain('Een buurtapp met gemak')
  }, 150_000)

  it('speaks English too, and is right in the dark', async () => {
    const dark = await openPage(browser, { locale: 'en-GB', colorScheme: 'dark' })
    await signIn(dark, site, 'admin')
    await dark.goto(`${site.url}/admin/queue`)
    await dark.waitForSelector('#noaber-queue-item')
    expect(await dark.locator('h1').innerText()).toBe('To review')
    expect(await violationsIn(dark, '.noaber-queue')).toEqual([])
    await dark.context().close()
  }, 90_000)
})
