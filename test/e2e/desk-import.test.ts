import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOtherSites, type OtherSites } from '../int/startOtherSites'
import { makeWorkbook } from '../fixtures/workbooks/makeWorkbook'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('bringing in a file', () => {
  let site: Site
  let others: OtherSites
  let browser: Browser
  let page: Page
  let api: Api

  beforeAll(async () => {
    others = await startOtherSites()
    site = await startSite({ NOABER_CHECK_LINKS: 'false', NOABER_ALLOW_PRIVATE_CALLBACKS: 'true' })
    api = await apiAs(site, 'admin')
    browser = await openBrowser()
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    await others?.close()
  }, 60_000)

  /** Chooses a file on the first page. */
  const choose = async (name: string, buffer: Buffer, kind: string) => {
    await page.goto(`${site.url}/admin/import`)
    await page.waitForSelector('.noaber-import__start')
    await page.selectOption('select[name=kind]', kind)
    await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('button', { name: 'Open het bestand' }).click()
  }

  const previewed = () => page.waitForSelector('.noaber-import__preview[aria-busy=false] tbody tr')
  const count = (outcome: string) =>
    page.locator(`.noaber-import__counts [data-outcome=${outcome}] strong`).textContent()
  const isClean = async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await turn(page, colorScheme)
      expect(await violationsIn(page, '.noaber-import')).toEqual([])
    }
  }

  const agenda = async (last: string) =>
    makeWorkbook([
      ['Nummer', 'Activiteit', 'Datum', 'Tijd', 'Samenvatting', 'Gemeente', 'Kleur'],
      [
        'A1',
        'Open dag van het dorpshuis',
        { date: 46357 },
        { date: 0.8125 },
        'Kom kijken wat er kan.',
        'Zwolle',
        'rood',
      ],
      [
        'A2',
        'Samen snoeien langs de IJssel',
        { date: 46364 },
        '10.00 uur',
        'Neem handschoenen mee.',
        last,
        'groen',
      ],
    ])

  it('an editor of a partner finds the page, and reads what is wrong with a file that is no good', async () => {
    await signIn(page, site, 'partner')
    await page.goto(`${site.url}/admin/import`)
    await page.waitForSelector('.noaber-import__start')
    expect(await page.locator('select[name=partner] option').allTextContents()).toEqual(['Arcon'])
    await page.getByRole('button', { name: 'Open het bestand' }).click()
    await page.getByText('Kies een bestand, of vul een adres in.').waitFor()
    await choose('oud.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'events')
    await page.getByText('Sla het in Excel op als .xlsx').waitFor()
    await isClean()
  }, 240_000)

  it('sees its columns linked, what is wrong in which row, and mends it with a fixed value', async () => {
    await choose('agenda.xlsx', await agenda('Atlantis'), 'events')
    await previewed()
    expect(await page.locator('select[data-field=title]').inputValue()).toBe('Activiteit')
    expect(await page.locator('select[data-field=startTime]').inputValue()).toBe('Tijd')
    await page.getByText('Deze kolommen gebruiken we niet: Kleur.').waitFor()
    await page.getByText('Gebieden: Er is geen gebied ‘Atlantis’.').waitFor()
    await page.selectOption('select[data-fixed=kind]', 'walkIn')
    await page.locator('.noaber-import__preview tbody tr', { hasText: 'Inloop' }).first().waitFor()
    await page.locator('[data-outcome=created]', { hasText: 'Nieuw' }).first().waitFor()
    await page.getByText('1 dec 2026, 19:30').waitFor()
    await keepPicture(page, 'desk-import')
    await isClean()
  }, 240_000)

  it('tries all rows, and brings in what is right; the faulty row stands in the report', async () => {
    await page.getByRole('button', { name: 'Doe een proef met alle regels' }).click()
    await page.getByRole('button', { name: 'Lees 1 regels in' }).waitFor({ timeout: 60_000 })
    expect([await count('created'), await count('faulty')]).toEqual(['1', '1'])
    await isClean()
    await page.getByRole('button', { name: 'Lees 1 regels in' }).click()
    await page.getByText('Klaar. Wat nieuw of gewijzigd is').waitFor({ timeout: 60_000 })
    const event = await api.find('events', 'where[title][equals]=Open dag van het dorpshuis')
    expect(event).toMatchObject({ state: 'submitted', kind: 'walkIn' })
    const report = await page.getByRole('link', { name: 'Download het verslag (CSV)' }).getAttribute('href')
    const text = await page.evaluate(async (href) => (await fetch(href)).text(), report ?? '')
    expect(text).toContain('3,A2,Samen snoeien langs de IJssel,Fout')
  }, 240_000)

  it('brings in the mended file, with the choices of last time, and withdraws what is gone by keyboard', async () => {
    await choose('agenda.xlsx', await agenda('Deventer'), 'events')
    await previewed()
    expect(await page.locator('select[data-fixed=kind]').inputValue()).toBe('walkIn')
    await page.getByRole('button', { name: 'Doe een proef met alle regels' }).press('Enter')
    await page.getByRole('button', { name: 'Lees 1 regels in' }).press('Enter', { timeout: 60_000 })
    await page.getByText('Klaar. Wat nieuw of gewijzigd is').waitFor({ timeout: 60_000 })
    expect([await count('created'), await count('unchanged')]).toEqual(['1', '1'])

    await choose(
      'kort.csv',
      Buffer.from('Nummer;Activiteit;Datum\nA1;Open dag van het dorpshuis;1-12-2026 19:30\n'),
      'events',
    )
    await previewed()
    await page.getByRole('button', { name: 'Doe een proef met alle regels' }).press('Enter')
    await page.getByText('1 dingen zijn eerder van deze bron ingelezen').waitFor({ timeout: 60_000 })
    await page.getByLabel('Trek ze in').press('Space')
    const run = page.getByRole('button', { name: /^Lees \d regels in$/ })
    expect(await run.isDisabled()).toBe(true)
    await page.getByLabel('Ja, trek deze 1 in').press('Space')
    await isClean()
    await run.press('Enter')
    await page
      .getByText('1 dingen die niet meer in het bestand staan, zijn ingetrokken.')
      .waitFor({ timeout: 60_000 })
    const gone = await api.find('events', 'where[title][equals]=Samen snoeien langs de IJssel')
    expect(gone.state).toBe('withdrawn')
  }, 300_000)

  it('asks OpenStad itself, page by page', async () => {
    const path = (at: number) => `/api/project/1/resource?page=${at}&pageSize=500&includeTags=1&includeUser=1`
    for (const at of [0, 1]) {
      others.answer(path(at), (_, res) => {
        const records = [
          { id: at + 1, title: `Inzending ${at + 1}`, summary: 'Kort.', description: '<p>Lang.</p>' },
        ]
        res.end(JSON.stringify({ metadata: { page: at, pageCount: 2 }, records }))
      })
    }
    await page.goto(`${site.url}/admin/import`)
    await page.selectOption('select[name=kind]', 'ideas')
    await page.fill('input[name=address]', others.at('/api/project/1/anders'))
    await page.getByRole('button', { name: 'Open het bestand' }).click()
    await page.getByText('Dit is geen adres van OpenStad.').waitFor()
    await page.fill('input[name=address]', others.at('/api/project/1/resource'))
    await page.getByRole('button', { name: 'Open het bestand' }).click()
    await previewed()
    expect(await page.locator('.noaber-import__preview tbody tr').count()).toBe(2)
    await page.getByText('Inzending 2').waitFor()
  }, 240_000)

  it('an editor brings in the outcome of a window, which asks for no partner and no address', async () => {
    await page.context().clearCookies()
    await signIn(page, site, 'editor')
    const window = await api.find('subsidy-windows', 'where[state][equals]=closed')
    const rows = [
      [
        'Ronde',
        'Kenmerk',
        'Status',
        'Privépersoon',
        'Ontvanger',
        'Toegekend bedrag',
        'Datum besluit',
        'Deelplafond',
      ],
      [window.title, 'HH-1', 'Toegekend', 'nee', 'Stichting Heg', '12.500,50', '1-11-2026', 'Twente'],
      [window.title, 'HH-2', 'Toegekend', 'nee', 'Stichting Te Veel', '900.000', '1-11-2026', 'Twente'],
    ]
    const csv = Buffer.from(rows.map((row) => row.join(';')).join('\n'))
    await choose('uitslag.csv', csv, 'grants')
    await previewed()
    await page.getByText('Dit past niet in').first().waitFor()
    await isClean()
    await page.getByRole('button', { name: 'Doe een proef met alle regels' }).click()
    await page.getByRole('button', { name: 'Lees 1 regels in' }).click({ timeout: 60_000 })
    await page.getByText('staat nu ook in het openbare register').waitFor({ timeout: 60_000 })
    const register = await (await fetch(`${site.url}/open-data/v1/grants.csv`)).text()
    expect(register).toContain('HH-1,organisation,Stichting Heg,,,12500.50')
    expect(register).not.toContain('Te Veel')

    await page.goto(`${site.url}/admin/import`)
    await page.selectOption('select[name=kind]', 'grants')
    expect(await page.locator('select[name=partner], input[name=address]').count()).toBe(0)
    await isClean()
  }, 240_000)
})
