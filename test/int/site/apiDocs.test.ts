import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { makeEvent, makeIdea, makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite
const path = '/open-data/v1/docs'

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const item of [makeIdea(1), makeWindow(2), makeEvent(3)]) await writeItem(database.client, item)
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

describe('the page that documents the open data', () => {
  it('lists every address without a script, in both languages', async () => {
    const { status, headers, text } = await site.get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers.link).toContain('openapi.json>; rel="service-desc"')
    for (const address of [
      '{type}',
      '{type}/{id}',
      'changes',
      'active-ids',
      'catalog.ttl',
      'schemas/{name}',
    ]) {
      expect(text).toContain(`<code>/open-data/v1/${address}</code>`)
    }
    expect(text).toContain('Berichten, per pagina')
    const english = await site.get(`${path}?lang=en`)
    expect(english.text).toContain('Items, page by page')
    expect(english.text).toContain('<html lang="en">')
    expect((await site.get(`${path}?lang=de`)).status).toBe(400)
  })

  it('runs scripts of this site only, none of them written into the page', async () => {
    const { headers, text } = await site.get(path)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(text.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/src="\/assets\/api-docs\.[0-9a-f]{10}\.js"/),
    ])
    for (const [, address = ''] of text.matchAll(/"(\/assets\/[^"]+\.(?:js|css))"/g)) {
      const asset = await site.get(address)
      expect(asset.status, address).toBe(200)
      expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
  })
})

describe.skipIf(!hasBrowser())('in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    page = await openPage(browser)
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== site.url) complaints.push(`asked ${request.url()}`)
    })
    await page.goto(site.url + path)
    await page.waitForSelector('[data-ready]')
  }, 60_000)

  afterAll(() => browser.close())

  it('tries an operation on this site', async () => {
    const operation = page.locator('#operations-Berichten-listItems')
    await operation.locator('.opblock-summary-control').click()
    await operation.getByRole('button', { name: 'Try it out' }).click()
    await operation.locator('select').first().selectOption('ideas')
    await operation.getByRole('button', { name: 'Execute' }).click()
    const answer = operation.locator('.live-responses-table .response').first()
    await answer.waitFor()
    expect(await answer.locator('.response-col_status').innerText()).toContain('200')
    expect(await answer.innerText()).toContain('Idee 1')
    expect(await page.locator('[data-api-list]').isVisible()).toBe(false)
  })

  it('finds nothing in the way of anybody, as far as the page is ours', async () => {
    // Swagger UI itself: it has a main part of its own, and a link within the head of an operation, which opens it too.
    const theirs = /^(nested-interactive|landmark-(main-is-top-level|no-duplicate-main|unique)):/
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const violations = await violationsIn(page, 'body')
      expect(
        violations.filter((violation) => !theirs.test(violation)),
        colorScheme,
      ).toEqual([])
    }
  })

  it('asks nobody else, and breaks no rule of its policy', () => {
    expect(complaints).toEqual([])
  })
})
