import { Client } from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('planned steps that were not taken', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let api: Api

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    page = await openPage(browser)
    api = await apiAs(site, 'editor')
    await signIn(page, site, 'editor')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  /** Plans a step as an editor does, and makes it twelve minutes late. Its job still waits, so it is not lost. */
  const planTooLate = async (collection: 'ideas' | 'initiatives', id: number, transition: string) => {
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await api.post(collection, id, 'transition', { transition, at })
    const client = new Client({ connectionString: site.databaseUrl })
    await client.connect()
    try {
      await client.query(
        `update ${collection} set scheduled_at = now() - interval '12 minutes' where id = $1`,
        [id],
      )
    } finally {
      await client.end()
    }
  }
  const banner = () => page.locator('.noaber-overdue')
  const openCalendar = async () => {
    await page.goto(`${site.url}/admin/agenda`)
    await page.waitForSelector('.noaber-month')
  }

  it('are not spoken of while there are none', async () => {
    await openCalendar()
    expect(await banner().count()).toBe(0)
  }, 60_000)

  it('stand above the calendar, and lead to what they are about', async () => {
    const idea = await api.find('ideas', 'where[state][equals]=submitted')
    await api.update('ideas', idea.id, { summary: 'Een kort idee.' })
    await planTooLate('ideas', idea.id, 'publish')
    await openCalendar()
    await banner().getByRole('heading', { name: 'Eén geplande stap is niet gezet' }).waitFor()
    expect(await banner().innerText()).toContain('Die had al gezet moeten zijn.')
    expect(await banner().locator('li').innerText()).toMatch(
      /: Plaats het idee, gepland op \d+ \w+ \d{4} om \d\d:\d\d$/,
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.reload()
      await page.waitForSelector(`html[data-theme=${colorScheme}] .noaber-overdue`)
      expect(await violationsIn(page, '.noaber-page')).toEqual([])
    }
    await banner().getByRole('link', { name: idea.title }).click()
    await page.waitForURL(`${site.url}/admin/collections/ideas/${idea.id}`)
    await page.waitForSelector('.noaber-controls')
  }, 120_000)

  it('are counted, and are gone once somebody took them', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    const initiative = await api.find('initiatives', 'where[state][equals]=published')
    await planTooLate('initiatives', initiative.id, 'start')
    await openCalendar()
    await banner().getByRole('heading', { name: '2 geplande stappen zijn niet gezet' }).waitFor()
    expect(await banner().innerText()).toContain('Ze hadden al gezet moeten zijn.')

    await api.post('initiatives', initiative.id, 'transition', { transition: 'start' })
    await openCalendar()
    await banner().getByRole('heading', { name: 'Eén geplande stap is niet gezet' }).waitFor()
    expect(await banner().getByRole('link', { name: initiative.title }).count()).toBe(0)
  }, 120_000)
})
