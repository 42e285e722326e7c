import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { openDocument, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('subsidies beside the form of an initiative', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let api: Api
  let initiative: { id: number }

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    page = await openPage(browser)
    api = await apiAs(site, 'editor')
    await signIn(page, site, 'editor')
    initiative = await api.find('initiatives', 'where[state][equals]=published')
    const window = await api.find('subsidy-windows', 'where[state][equals]=open')
    await api.update('initiatives', initiative.id, {
      themes: window.themes,
      areas: window.areas,
      applicantKind: 'foundation',
      soughtCents: 250_000,
      phase: 'plan',
    })
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  const part = () => page.getByRole('complementary', { name: 'Subsidies die kunnen passen' })

  it('say what fits and why, and lead to the page of each', async () => {
    await openDocument(page, site, 'initiatives', initiative.id)
    const link = part().getByRole('link').first()
    await link.waitFor()
    await part().locator('summary').first().click()
    expect(await part().innerText()).toContain('Een stichting mag aanvragen.')
    const address = (await link.getAttribute('href')) ?? ''
    expect((await fetch(new URL(address, site.url))).status).toBe(200)
  }, 120_000)

  it.each(['light', 'dark'] as const)(
    'have nothing that axe finds wrong, wide and narrow: %s',
    async (colorScheme) => {
      await turn(page, colorScheme)
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        await part().getByRole('link').first().scrollIntoViewIfNeeded()
        expect(await violationsIn(page, 'aside.noaber-checklist')).toEqual([])
      }
      await page.setViewportSize({ width: 1280, height: 800 })
    },
    60_000,
  )

  it('stand beside the form of a subsidy window the other way round', async () => {
    await turn(page, 'light')
    const window = await api.find('subsidy-windows', 'where[state][equals]=open')
    await openDocument(page, site, 'subsidy-windows', window.id)
    const initiatives = page.getByRole('complementary', { name: 'Initiatieven die kunnen passen' })
    await initiatives.getByRole('link').first().waitFor()
    expect(await violationsIn(page, 'aside.noaber-checklist')).toEqual([])
  }, 60_000)
})
