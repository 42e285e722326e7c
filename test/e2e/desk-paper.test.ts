import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('collecting ideas at an event', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let api: Api
  let event: number

  beforeAll(async () => {
    site = await startSite({ NOABER_CHECK_LINKS: 'false' })
    api = await apiAs(site, 'admin')
    browser = await openBrowser()
    page = await openPage(browser)
    event = (await api.find('events', 'where[slug][equals]=ideeenavond-natuur')).id
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  /** Nothing wrong in light and dark, wide and on a telephone. */
  const look = async (name: string, part: string, of: Page = page) => {
    for (const width of [1280, 390]) {
      await of.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['dark', 'light'] as const) {
        await turn(of, colorScheme)
        expect(await violationsIn(of, part), `${name} ${width} ${colorScheme}`).toEqual([])
        if (process.env.NOABER_PICTURES)
          await of.screenshot({
            path: join('test-results', `${name}-${width}-${colorScheme}.png`),
            fullPage: true,
          })
      }
    }
    await of.setViewportSize({ width: 1280, height: 900 })
  }
  /** What opens in a tab of its own. */
  const openedBy = async (name: string): Promise<Page> => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name }).click(),
    ])
    await opened.waitForLoadState()
    return opened
  }

  it('an editor finds code, poster and tablets at the event', async () => {
    await signIn(page, site, 'editor')
    await page.goto(`${site.url}/admin/collections/events/${event}/ideeen`)
    await page.getByRole('heading', { name: 'Voor tablets op een tafel' }).waitFor()
    await look('event-ideas', '.noaber-event-ideas')
    const poster = await openedBy('Maak een poster (A4)')
    await poster.getByText('Heb je een idee?').waitFor()
    await look('poster', 'html', poster)
    if (process.env.NOABER_PICTURES)
      await poster.pdf({ path: join('test-results', 'poster.pdf'), preferCSSPageSize: true })
    await poster.close()
    const tablet = await openPage(browser)
    await tablet.goto(await page.getByLabel('Adres voor tablets').inputValue())
    await tablet.getByLabel('Je e-mailadres (mag je leeg laten)').waitFor()
    const address = page.getByLabel('Adres voor tablets')
    const before = await address.inputValue()
    await page.getByRole('button', { name: 'Maak een nieuwe link' }).click()
    const asked = page.getByRole('dialog')
    await asked.getByText('Tablets met de oude link stoppen meteen').waitFor()
    await look('event-ideas-new-link', 'dialog')
    await asked.getByRole('button', { name: 'Maak een nieuwe link' }).click()
    await page.getByText('De nieuwe link staat klaar').waitFor()
    await expect.poll(() => address.inputValue()).not.toBe(before)
    await tablet.reload()
    await tablet.getByText('De link van deze tablet werkt niet meer').waitFor()
    await look('tablet-ended', 'html', tablet)
    await tablet.goto(await address.inputValue())
    await tablet.getByLabel('Je e-mailadres (mag je leeg laten)').waitFor()
    await tablet.context().close()
  }, 240_000)

  it('types in forms: what is wrong stays with what was typed, the others are kept', async () => {
    await page.getByRole('link', { name: 'Typ formulieren over' }).click()
    await page.locator('[data-form="1"]').waitFor()
    const form = (number: number) => page.locator(`[data-form="${number}"]`)
    await form(1).getByLabel('Titel').fill('Een bankje bij de kerk')
    await form(1).getByLabel('Wat staat er?').fill('Voor wie even wil zitten.')
    await form(1).getByLabel('Waar is het voor?').selectOption({ label: 'Zwolle' })
    await form(1).getByLabel('Thema').selectOption({ index: 1 })
    await form(1).getByLabel('Getekend').check()
    await page.getByRole('button', { name: 'Nog een formulier' }).click()
    await form(2).getByLabel('Titel').fill('Kort')
    await form(2).getByLabel('Wat staat er?').fill('Meer bloemen langs de weg.')
    await form(2).getByLabel('E-mailadres').fill('geen adres')
    await page.getByRole('button', { name: 'Bewaar en stuur in' }).click()
    await page.getByText('1 formulier bewaard. Pas 1 formulier aan').waitFor()
    expect(await form(1).getByLabel('Titel').inputValue()).toBe('Kort')
    expect(await form(1).getByLabel('Titel').getAttribute('aria-invalid')).toBe('true')
    await look('paper', '.noaber-paper')
    await form(1).getByLabel('Titel').fill('Bloemen langs de weg')
    await form(1).getByLabel('E-mailadres').fill('')
    await form(1).getByLabel('Thema').selectOption({ index: 1 })
    await form(1).getByLabel('Getekend').check()
    await page.getByRole('button', { name: 'Bewaar en stuur in' }).click()
    await page.getByText('1 formulier bewaard en ingestuurd.').waitFor()
    const slips = await openedBy('Druk de strookjes af')
    await slips.getByText('Bloemen langs de weg').waitFor()
    expect(await slips.locator('.slip').count()).toBe(2)
    await look('slips', 'html', slips)
    await slips.close()
    await page.goto(`${site.url}/admin/collections/events/${event}/ideeen`)
    await page.getByText('Ingestuurde ideeën').waitFor()
    expect(await page.locator('.noaber-facts dd').last().textContent()).toBe('2')
  }, 240_000)
})
