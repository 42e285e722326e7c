import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOtherSites, type OtherSites } from '../int/startOtherSites'
import { apiAs, credentialsOf } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { openDocument, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('broken links', () => {
  let site: Site
  let others: OtherSites
  let browser: Browser
  let page: Page
  let database: pg.Client
  let theme: number

  beforeAll(async () => {
    others = await startOtherSites()
    const { email, password } = credentialsOf('admin')
    // Without demo content, whose links are those of real organisations: nobody outside of this machine is asked.
    site = await startSite({
      NOABER_DEMO: 'false',
      NOABER_ADMIN_EMAIL: email,
      NOABER_ADMIN_PASSWORD: password,
      NOABER_CHECK_LINKS: 'true',
      NOABER_ALLOW_PRIVATE_CALLBACKS: 'true',
    })
    database = new pg.Client(site.databaseUrl)
    await database.connect()
    const api = await apiAs(site, 'admin')
    theme = await api.create('themes', {
      title: 'Groen in de buurt',
      summary: 'Wat bewoners doen voor bomen, planten en water in hun straat.',
      noImage: true,
      movements: [
        { name: 'Buurtgroen', url: others.at('/buurtgroen') },
        { name: 'Operatie Steenbreek', url: others.at('/steenbreek', 1) },
        { name: 'Water in de wijk', url: others.at('/water-in-de-wijk', 1) },
      ],
    })
    await api.post('themes', theme, 'transition', { transition: 'publish' })
    others.answer('/buurtgroen', 200)
    browser = await openBrowser()
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await database?.end()
    await browser?.close()
    await site?.stop()
    await others?.close()
  }, 60_000)

  /** Lets the clock of the worker strike, and waits until every link was asked for so often. */
  const strike = async (failures: number) => {
    await database.query(
      `update links set next_check_at = now(), failing_since = failing_since - interval '1 day',
         checked_at = checked_at - interval '1 day'`,
    )
    await database.query(`select graphile_worker.add_job('checkLinks', job_key => 'checkLinks')`)
    await expect
      .poll(
        async () =>
          (await database.query(`select failures from links where failures = ${failures}`)).rowCount,
        { timeout: 60_000 },
      )
      .toBe(2)
  }

  it('stand in a list, with what is wrong and where they are, once they failed for more than a day', async () => {
    for (const failures of [1, 2, 3]) await strike(failures)
    await signIn(page, site, 'admin')
    await page.click('#desk-links')
    await page.waitForSelector('.noaber-links table')
    expect(await page.locator('.noaber-links tbody tr').count()).toBe(2)
    const row = page.locator('.noaber-links tbody tr', { hasText: '/steenbreek' })
    await row.getByText('De pagina is er niet meer (404)').waitFor()
    await row.getByRole('link', { name: 'Groen in de buurt' }).waitFor()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.reload()
      await page.waitForSelector(`html[data-theme=${colorScheme}]`)
      await page.waitForSelector('.noaber-links table')
      expect(await violationsIn(page, '.noaber-links')).toEqual([])
    }
  }, 240_000)

  it('are named beside the form of the document', async () => {
    await openDocument(page, site, 'themes', theme)
    const advice = page.locator('.noaber-checklist')
    await advice.getByText('Een link leidt nergens heen. De pagina is er niet meer (404).').first().waitFor()
    await advice.getByText(others.at('/steenbreek', 1)).waitFor()
    expect(await violationsIn(page, '.noaber-checklist')).toEqual([])
  }, 120_000)

  it('leave the list when they work again, or when an editor says that they do', async () => {
    await page.goto(`${site.url}/admin/links`)
    others.answer('/steenbreek', 200)
    await database.query(`update links set checked_at = now() - interval '1 hour'`)
    const row = (name: string) => page.locator('.noaber-links tbody tr', { hasText: name })
    await row('/water').getByRole('button', { name: 'Controleer nu' }).click()
    await page.getByText('Deze link doet het nog niet: de pagina is er niet meer (404).').waitFor()
    await row('/steenbreek').getByRole('button', { name: 'Controleer nu' }).click()
    await page.getByText('Deze link doet het weer.').waitFor()
    await row('/steenbreek').waitFor({ state: 'detached' })
    await row('/water').getByRole('button', { name: 'Deze link is goed' }).click()
    await page.getByText('Er zijn geen kapotte links.').waitFor()
  }, 120_000)
})
