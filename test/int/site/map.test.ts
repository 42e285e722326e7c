import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

const page = async (address: string) =>
  (await site.get(address, { headers: { accept: 'text/html' } })).text.replaceAll('&amp;', '&')

/** The links of the map: where each leads, by what it says. */
const linksIn = (text: string) =>
  new Map(
    [...text.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href = '', label = '']) => [
      label,
      href,
    ]),
  )

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await database.client.query(
    `update feed_vocabulary set area_kind = 'municipality', lat = 52.51, lng = 6.09 where code = 'GM0193'`,
  )
  await database.client.query(
    `insert into feed_vocabulary (kind, code, title, parent, source, area_kind, lat, lng) values
      ('area', 'GM0150', 'Deventer', 'PV23', '30', 'municipality', 52.25, 6.16),
      ('area', 'GM0153', 'Enschede', 'PV23', '31', 'municipality', 52.22, 6.89)`,
  )
  const zwolle = { code: 'GM0193', name: 'Zwolle', kind: 'municipality' as const }
  for (const number of [1, 2])
    await writeItem(database.client, { ...makeIdea(number), title: 'Een bank', areas: [zwolle] })
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it('stands beside a list: every municipality is a link to what is there, and says how much of the page is in it', async () => {
  const links = linksIn(await page('/ideeen'))
  expect(links.get('Zwolle: 2 op deze pagina')).toBe('/ideeen?area=GM0193')
  expect(links.get('Deventer: niets op deze pagina')).toBe('/ideeen?area=GM0150')
  expect(links).toHaveLength(3)
})

it('keeps the other filters, and leads back to everything from the chosen one', async () => {
  const text = await page('/ideeen?q=bank&area=GM0193')
  const links = linksIn(text)
  expect(links.get('Zwolle: 2 op deze pagina')).toBe('/ideeen?q=bank')
  expect(links.get('Enschede: niets op deze pagina')).toBe('/ideeen?area=GM0153&q=bank')
  expect(text).toContain('<a href="/ideeen?q=bank">Toon alle gemeenten</a>')
})

it('is not there for what is about the whole province', async () => {
  expect(await page('/subsidies')).not.toContain('area-map')
})

describe.skipIf(!hasBrowser())('in a browser', { timeout: 120_000 }, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it.each(['light', 'dark'] as const)('stands in the way of nobody, %s', async (colorScheme) => {
    const shown = await openPage(browser, { colorScheme, viewport: { width: 320, height: 640 } })
    await shown.goto(`${site.origin}/ideeen?area=GM0193`)
    expect(await violationsIn(shown, '.area-map')).toEqual([])
    const link = shown.getByRole('link', { name: 'Deventer: niets op deze pagina' })
    await link.focus()
    await shown.keyboard.press('Enter')
    await shown.waitForURL(/area=GM0150/)
    await shown.context().close()
  })
})
