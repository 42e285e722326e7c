import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSubscriber, type Subscriber } from '../int/hub/subscriber'
import { apiAs } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

const stateOf = (page: Page) =>
  page.locator('.noaber-page .noaber-badge[data-state]').first().getAttribute('data-state')

describe.skipIf(!hasBrowser())('subscribers of feeds, in the panel', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let subscriber: Subscriber

  beforeAll(async () => {
    site = await startSite({ NOABER_ALLOW_PRIVATE_CALLBACKS: 'true' })
    browser = await openBrowser()
    page = await openPage(browser)
    subscriber = await startSubscriber()
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await subscriber?.close()
    await site?.stop()
  }, 60_000)

  const ask = (fields: Record<string, string>) =>
    fetch(`${site.url}/hub`, { method: 'POST', body: new URLSearchParams(fields) })

  it('are nobody’s business but the editors’', async () => {
    await page.goto(`${site.url}/admin/subscribers`)
    await page.waitForSelector('#field-email')
    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    expect(await partner.locator('#nav-subscribers').count()).toBe(0)
    await partner.goto(`${site.url}/admin/subscribers`)
    await partner.waitForURL(/unauthorized/)
    await partner.context().close()
  }, 60_000)

  it('stand in a list with how they are doing, and each with its receipts', async () => {
    const topic = `${site.url}/feeds/ideas.atom`
    await ask({
      'hub.mode': 'subscribe',
      'hub.callback': subscriber.callback,
      'hub.topic': topic,
      'hub.secret': 's',
    })
    await ask({ 'hub.mode': 'subscribe', 'hub.callback': 'http://localhost:39999/', 'hub.topic': topic })
    await subscriber.asked('subscribe')
    await signIn(page, site, 'editor')
    expect(await page.locator('#nav-subscribers').getAttribute('href')).toBe('/admin/subscribers')
    await page.goto(`${site.url}/admin/subscribers`)
    await page.waitForSelector('.noaber-table')
    await expect
      .poll(async () => {
        await page.reload()
        return page.locator('[data-state=inOrder]').count()
      })
      .toBe(1)
    expect(await page.locator('h1').innerText()).toBe('Abonnees op feeds')
    expect(await page.getByText('Ideeën (Atom)').count()).toBe(2)
    expect(await violationsIn(page, '.noaber-page')).toEqual([])
    await keepPicture(page, 'admin-subscribers')

    const admin = await apiAs(site, 'admin')
    const { id } = await admin.find('ideas', 'where[state][equals]=published')
    await admin.update('ideas', id, { summary: 'Dit is nieuw.', _status: 'published' })
    expect((await subscriber.feed(1)).body).toContain('Dit is nieuw.')
    await page.getByRole('link', { name: '127.0.0.1' }).click()
    await page.waitForSelector('.noaber-facts')
    await expect
      .poll(async () => {
        await page.reload()
        return page.getByText('Aangekomen').count()
      })
      .toBe(1)
    expect(await stateOf(page)).toBe('inOrder')
    expect(await page.locator('#end-subscription').count()).toBe(0)
    expect(await page.locator('.step-nav a[href="/admin/subscribers"]').count()).toBe(1)
    expect(await violationsIn(page, '.noaber-page')).toEqual([])
  }, 90_000)

  it('can be ended by an admin', async () => {
    const admin = await openPage(browser, { locale: 'en-GB', colorScheme: 'dark' })
    await signIn(admin, site, 'admin')
    await admin.goto(`${site.url}/admin/subscribers`)
    await admin.getByRole('link', { name: '127.0.0.1' }).click()
    await admin.waitForSelector('.noaber-facts')
    await keepPicture(admin, 'admin-subscriber')
    await admin.click('#end-subscription')
    await admin.click('#confirm-action')
    await admin.getByText('The subscription was ended.').waitFor()
    expect((await subscriber.asked('denied')).get('hub.topic')).toBe(`${site.url}/feeds/ideas.atom`)
    await expect
      .poll(async () => {
        await admin.reload()
        return admin.getByText('Ended by an administrator').count()
      })
      .toBe(1)
    await admin.context().close()
  }, 90_000)
})
