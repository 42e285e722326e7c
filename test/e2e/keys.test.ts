import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser'
import { signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('API keys in the panel', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let first: string

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    page = await openPage(browser)
    await signIn(page, site, 'partner')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  /** Whether a key opens the partner's part of the API. */
  const works = async (secret: string) =>
    (
      await fetch(`${site.url}/api/partners/arcon/contributions`, {
        headers: { Authorization: `Bearer ${secret}` },
      })
    ).status
  const secretIn = (on: Page) => on.locator('#key-secret').inputValue()

  it('a partner makes one, and sees it once', async () => {
    await page.goto(`${site.url}/admin/collections/api-keys`)
    await page.click('#new-key')
    expect(await page.locator('#issue-key').isDisabled()).toBe(true)
    await page.getByLabel('Waar wordt de sleutel gebruikt?').fill('Website van Arcon')
    for (const theme of ['light', 'dark'] as const) {
      await turn(page, theme)
      expect(await violationsIn(page, '.drawer__content')).toEqual([])
    }
    await page.click('#issue-key')
    await page.waitForSelector('#key-secret')
    expect(await violationsIn(page, '.drawer__content')).toEqual([])
    first = await secretIn(page)
    expect(await works(first)).toBe(200)
    await page.click('#key-kept')
    await page.waitForSelector('#key-secret', { state: 'detached' })
    await page.getByRole('link', { name: 'Website van Arcon' }).waitFor()
    expect(await page.content()).not.toContain(first)
  })

  it('renews it while the former one works on, and revokes both', async () => {
    await page.getByRole('link', { name: 'Website van Arcon' }).click()
    await page.click('#renew-key')
    await page.click('#renew-key-now')
    await page.getByText('De oude sleutel werkt nog tot').waitFor()
    const second = await secretIn(page)
    expect([await works(first), await works(second)]).toEqual([200, 200])
    await page.click('#key-kept')
    await page.waitForSelector('#key-secret', { state: 'detached' })
    await page.click('#revoke-key')
    await page.click('#revoke-key-now')
    await page.waitForSelector('#revoke-key', { state: 'detached' })
    expect([await works(first), await works(second)]).toEqual([401, 401])
  })

  it('an admin makes one for a partner of choice', async () => {
    const theirs = await openPage(browser)
    await signIn(theirs, site, 'admin')
    await theirs.goto(`${site.url}/admin/collections/api-keys`)
    await theirs.click('#new-key')
    await theirs.getByLabel('Waar wordt de sleutel gebruikt?').fill('Agenda van Arcon')
    await theirs.getByLabel('Voor welke partner?').click()
    await theirs.getByRole('option', { name: 'Arcon', exact: true }).click()
    await theirs.click('#issue-key')
    await theirs.waitForSelector('#key-secret')
    expect(await works(await secretIn(theirs))).toBe(200)
    await theirs.close()
  })
})
