import { join } from 'node:path'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, credentialsOf } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('the data of a person in the panel', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let database: pg.Client

  beforeAll(async () => {
    const { email, password } = credentialsOf('admin')
    site = await startSite({
      NOABER_DEMO: 'false',
      NOABER_ADMIN_EMAIL: email,
      NOABER_ADMIN_PASSWORD: password,
    })
    database = new pg.Client(site.databaseUrl)
    await database.connect()
    const api = await apiAs(site, 'admin')
    await api.create('contacts', { name: 'Noor de Vries', email: 'noor@bewoner.example' })
    browser = await openBrowser()
    page = await openPage(browser)
    await signIn(page, site, 'admin')
  }, 600_000)

  afterAll(async () => {
    await database?.end()
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('is looked up, taken out and erased, and the log says so', async () => {
    await page.goto(`${site.url}/admin`)
    // The way is there; the menu itself is folded away on a screen of this width.
    expect(await page.getAttribute('#nav-persons', 'href')).toBe('/admin/personen')
    await page.goto(`${site.url}/admin/personen`)
    await page.waitForSelector('#person-email')
    await page.fill('#person-email', 'niemand@bewoner.example')
    await page.click('#find-person')
    await page.getByText('Onder dit adres bewaren we niets.').waitFor()
    await page.fill('#person-email', 'noor@bewoner.example')
    await page.click('#find-person')
    await page.waitForSelector('#found-person')
    expect(page.url()).not.toContain('noor')
    for (const scheme of ['light', 'dark'] as const) {
      await turn(page, scheme)
      expect(await violationsIn(page, '.noaber-persons'), scheme).toEqual([])
      if (process.env.NOABER_PICTURES)
        await page.screenshot({ path: join('test-results', `persons-${scheme}.png`), fullPage: true })
    }
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#export-person')])
    expect(file.suggestedFilename()).toBe('persoonsgegevens.json')
    expect(await page.isDisabled('#erase-person')).toBe(true)
    await page.check('#erase-sure')
    await page.click('#erase-person')
    await page.getByText('Onder dit adres bewaren we niets.').waitFor()
    await page.getByRole('cell', { name: 'Gewist' }).waitFor()
    await page.getByRole('cell', { name: 'Opgehaald' }).waitFor()
    const { rowCount } = await database.query(`select 1 from contacts where email = 'noor@bewoner.example'`)
    expect(rowCount).toBe(0)
  }, 120_000)

  it('puts a notice above the site', async () => {
    await page.goto(`${site.url}/admin/globals/site-notice`)
    await page.waitForSelector('form[data-form-ready=true]')
    await page.fill('#field-text', 'Zaterdag zijn we er niet.')
    await page.fill('#field-until .react-datepicker__input-container input', '1 januari 2099 12:00')
    await page.keyboard.press('Enter')
    await page.click('#action-save')
    await expect
      .poll(async () => (await fetch(site.url)).text(), { timeout: 20_000 })
      .toContain('Zaterdag zijn we er niet.')
  }, 120_000)
})
