import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { fillField, keepPicture, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

const PATHS = ['/', '/ideeen', '/feeds', '/nergens']

describe.skipIf(!hasBrowser())('a front door', () => {
  let site: Site
  let browser: Browser
  let admin: Api
  let id: number
  /** The address of the door of the demo. */
  let door: string

  beforeAll(async () => {
    site = await startSite()
    // Browsers know every name below localhost as this machine (RFC 6761, 6.3).
    door = site.url.replace('//localhost', '//hattem.localhost')
    browser = await openBrowser()
    admin = await apiAs(site, 'admin')
    id = (await admin.find('front-doors', '')).id
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  const visit = async (address: string, options: BrowserContextOptions = {}) => {
    const page = await openPage(browser, options)
    const complaints: string[] = []
    page.on('console', (message) => {
      // That a page is not there is what some of these are about.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
    })
    await page.goto(address)
    return { page, complaints }
  }

  const token = (page: Page, name: string) =>
    page.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each).trim(), name)

  const openForm = async (page: Page) => {
    await page.goto(`${site.url}/admin/collections/front-doors/${id}`)
    await page.waitForSelector('form[data-form-ready=true]')
  }

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(PATHS)('has nothing that axe or the policy finds wrong: %s', async (path) => {
      const { page, complaints } = await visit(door + path, { colorScheme })
      expect(await page.locator('.site-name').innerText()).toBe('Samen Hattem')
      expect(await violationsIn(page, 'html')).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    })
  })

  it.each(PATHS)('needs no scrolling sideways on a phone: %s', async (path) => {
    const { page } = await visit(door + path, { viewport: { width: 320, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.context().close()
  })

  it('has its own name, colour, logo and items, and leads to the rest', async () => {
    const { page } = await visit(door)
    expect(await token(page, '--nl-color-meadow')).toBe('#8f1d2c')
    const logo = page.locator('.site-logo')
    await expect.poll(() => logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).host))
    expect([...new Set(links)]).toEqual([new URL(door).host])
    await page.getByRole('link', { name: 'Alles van Noaber' }).click()
    await page.waitForURL(`${site.url}/`)
    expect(await token(page, '--nl-color-meadow')).not.toBe('#8f1d2c')
    expect(await page.locator('.site-logo').count()).toBe(0)
    await page.context().close()
  })

  it('has no panel: who asks for it there comes to that of the site itself', async () => {
    const { page } = await visit(`${door}/admin`)
    expect(new URL(page.url()).origin).toBe(site.url)
    await page.context().close()
  })

  it('gets its words and colours from an editor of its partner, who hears which colour cannot be read', async () => {
    await admin.update('front-doors', id, {
      partner: (await admin.find('partners', 'where[slug][equals]=arcon')).id,
    })
    const page = await openPage(browser)
    await signIn(page, site, 'partner')
    await openForm(page)
    for (const field of ['name', 'isOpen'])
      expect(await page.locator(`#field-${field}`).isDisabled(), field).toBe(true)
    expect(
      await page
        .locator('#field-hosts')
        .getByRole('button', { name: /Toevoegen|Add/ })
        .count(),
    ).toBe(0)

    await fillField(page, 'title', 'Hattem doet mee')
    await fillField(page, 'brand', '#f2c230')
    await page.click('#action-save')
    const complaint = page.locator('.field-type:has(> * #field-brand) .field-error')
    await complaint.waitFor()
    const said = await complaint.innerText()
    expect(said).toContain('Te licht om te lezen')
    // All of it: what does not fit the panel cuts off.
    const text = complaint.locator('.tooltip-content')
    expect(await text.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    const [offered = ''] = /#[0-9a-f]{6}/.exec(said) ?? []
    await keepPicture(page, 'front-door-contrast')

    await fillField(page, 'brand', offered)
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.click('#action-save')
    expect((await saved).status()).toBe(200)
    await page.goto(door)
    await expect
      .poll(async () => {
        await page.reload()
        return [await page.locator('.site-name').innerText(), await token(page, '--nl-color-meadow')]
      })
      .toEqual(['Hattem doet mee', offered])
    await page.context().close()
  })
})
