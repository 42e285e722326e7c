import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordpress, type Entry } from '../int/sources/feedTexts'
import { startOtherSites, type OtherSites } from '../int/startOtherSites'
import { apiAs, titlesIn, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

/** What the partner's own site has: the last one has neither an id nor an address. */
const NEWS: readonly Entry[] = [
  {
    id: 'https://arcon.example/?p=1',
    title: 'Samen koken in het dorpshuis',
    text: 'Elke laatste vrijdag van de maand koken buren voor elkaar.',
    url: 'https://arcon.example/samen-koken/',
    category: 'Ontmoeten',
  },
  {
    id: 'https://arcon.example/?p=2',
    title: 'Een bloemrijke berm',
    text: 'Met de gemeente zaaien bewoners de berm in.',
    url: 'https://arcon.example/berm/',
    category: 'Groen',
  },
  { id: '', title: 'Zonder adres' },
]

describe.skipIf(!hasBrowser())('a feed of a partner', () => {
  let site: Site
  let others: OtherSites
  let browser: Browser
  let page: Page
  let partner: Api
  let feed: number

  beforeAll(async () => {
    others = await startOtherSites()
    others.answer('/feed', (_, res) => res.end(wordpress(NEWS)))
    site = await startSite({ NOABER_ALLOW_PRIVATE_CALLBACKS: 'true' })
    partner = await apiAs(site, 'partner')
    const { id: theme } = await partner.find('themes', 'where[title][equals]=Natuur en groen')
    const { id: area } = await partner.find('areas', 'where[name][equals]=Raalte')
    const { id: contact } = await partner.find('contacts', '')
    feed = await partner.create('feed-sources', {
      name: 'Nieuws van Arcon',
      address: others.at('/feed'),
      themes: [theme],
      areas: [area],
      contact,
    })
    browser = await openBrowser()
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    await others?.close()
  }, 60_000)

  it('shows an example of what comes in before it can be switched on', async () => {
    await signIn(page, site, 'partner')
    await page.goto(`${site.url}/admin/collections/feed-sources/${feed}`)
    await page.waitForSelector('form[data-form-ready=true]')
    await page.getByRole('link', { name: 'Wat er binnenkomt' }).click()
    await page.waitForSelector('.noaber-intake')
    expect(await page.locator('#intake-on').count()).toBe(0)
    await page.click('#intake-example')
    await page.waitForSelector('#intake-shown')
    const shown = page.locator('#intake-shown')
    await shown.getByText('Samen koken in het dorpshuis').first().waitFor()
    await shown.getByText('Rubrieken in de feed zonder thema: Ontmoeten, Groen.').waitFor()
    await shown.getByText('Heeft geen nummer (guid of id) en geen adres. Wij slaan dit over.').waitFor()
    for (const colorScheme of ['dark', 'light'] as const) {
      await turn(page, colorScheme)
      expect(await violationsIn(page, '.noaber-intake')).toEqual([])
    }
    await keepPicture(page, 'desk-feeds-example')
  }, 240_000)

  it('comes in by itself once it is on, and is in the feeds of this site', async () => {
    await page.click('#intake-on')
    await page.getByText('De feed staat aan.').waitFor()
    await page.waitForSelector('#intake-off')
    // The worker looks at feeds every minute.
    await expect
      .poll(() => titlesIn(site, 'initiatives'), { timeout: 120_000, interval: 1_000 })
      .toEqual(expect.arrayContaining(['Samen koken in het dorpshuis', 'Een bloemrijke berm']))
    await page.reload()
    await page.locator('.noaber-intake .noaber-table').getByText('Een bloemrijke berm').waitFor()
    await page.locator('.noaber-intake').getByText('Niet alles komt binnen').waitFor()
    await keepPicture(page, 'desk-feeds')
    for (const colorScheme of ['dark', 'light'] as const) {
      await turn(page, colorScheme)
      expect(await violationsIn(page, '.noaber-intake')).toEqual([])
    }
  }, 240_000)

  it('says what is wrong when it does not answer any more', async () => {
    others.answer('/feed', 500)
    await page.goto(`${site.url}/admin/collections/feed-sources`)
    const row = page.locator('tbody tr', { hasText: 'Nieuws van Arcon' })
    await row.getByText('Niet alles komt binnen').waitFor()
    await page.goto(`${site.url}/admin/collections/feed-sources/${feed}/binnen`)
    await page.click('#intake-example')
    await page.getByText('De website geeft een foutmelding (500).').waitFor()
    await page.click('#intake-off')
    await page.getByText('De feed staat uit. Wat al binnen is, blijft staan.').waitFor()
    expect(await titlesIn(site, 'initiatives')).toContain('Een bloemrijke berm')
  }, 120_000)
})
