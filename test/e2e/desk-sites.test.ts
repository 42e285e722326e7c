import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../int/feeds/startSite'
import { startSubscriber, type Subscriber } from '../int/hub/subscriber'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('sites of others, in the panel', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let database: pg.Client
  let admin: Api
  let good: Subscriber
  let broken: Subscriber
  let idea: number
  const sites: Record<'good' | 'broken', number> = { good: 0, broken: 0 }

  beforeAll(async () => {
    site = await startSite({ NOABER_ALLOW_PRIVATE_CALLBACKS: 'true' })
    database = new pg.Client(site.databaseUrl)
    await database.connect()
    good = await startSubscriber()
    broken = await startSubscriber()
    broken.answerFeeds((_, res) => res.writeHead(503).end())
    admin = await apiAs(site, 'admin')
    sites.good = await newSite('Buurtkracht', good, 'arcon')
    sites.broken = await newSite('Dorpen in beeld', broken)
    await subscribe(good)
    await subscribe(broken)
    const { id } = await admin.find('ideas', 'where[state][equals]=published')
    idea = id
    // The first time that the hub looks it has no numbers of changes to compare with.
    await admin.update('ideas', id, { summary: 'Dit gaat straks weg.', _status: 'published' })
    await good.feed(1)
    await admin.post('ideas', id, 'transition', { transition: 'withdraw', reason: 'De indiener vroeg erom.' })
    await good.feed(2)
    await broken.feed(1)
    browser = await openBrowser()
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await database?.end()
    await browser?.close()
    await Promise.all([good?.close(), broken?.close()])
    await site?.stop()
  }, 60_000)

  const newSite = async (name: string, { callback }: Subscriber, partner?: string) =>
    admin.create('sites', {
      name,
      url: `https://${name.toLowerCase().replaceAll(' ', '-')}.example`,
      hosts: [new URL(callback).host],
      agreedAt: '2026-06-01T10:00:00.000Z',
      uses: [{ source: '/feeds/ideas.atom' }],
      ...(partner && { partner: (await admin.find('partners', `where[slug][equals]=${partner}`)).id }),
    })

  const subscribe = async (subscriber: Subscriber) => {
    const { callback } = subscriber
    await fetch(`${site.url}/hub`, {
      method: 'POST',
      body: new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.callback': callback,
        'hub.topic': `${site.url}/feeds/ideas.atom`,
      }),
    })
    await until(async () => {
      const { rowCount } = await database.query(
        `select from hub_subscriptions where status = 'active' and asked_id is null and callback = $1`,
        [callback],
      )
      return rowCount === 1
    })
  }

  const isClean = async (part: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await turn(page, theme)
      expect(await violationsIn(page, part), theme).toEqual([])
    }
    await turn(page, 'light')
  }

  /** A page is asked for again until what the hub noted meanwhile stands on it. */
  const reloadUntil = (text: string) =>
    expect
      .poll(
        async () => {
          await page.reload()
          await page.waitForSelector('.noaber-badge[data-state]')
          return page.getByText(text).count()
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0)

  it('stand in a list with how their subscriptions are doing', async () => {
    await signIn(page, site, 'editor')
    await page.goto(`${site.url}/admin/collections/sites`)
    await page.waitForSelector('.collection-list .noaber-badge[data-state]')
    await reloadUntil('Loopt achter')
    const rows = page.locator('.collection-list tbody tr')
    const states = (name: string) =>
      rows.filter({ hasText: name }).locator('.noaber-badge').getAttribute('data-state')
    expect(await states('Buurtkracht')).toBe('inOrder')
    expect(await states('Dorpen in beeld')).toBe('behind')
    expect(await states('Samen Zwolle')).toBe('none')
    await isClean('.cell-delivery .noaber-badge')
  }, 120_000)

  it('tell on their form what they are sent, and whether it arrives', async () => {
    await page.goto(`${site.url}/admin/collections/sites/${sites.broken}`)
    await page.waitForSelector('form[data-form-ready=true]')
    await page.getByRole('link', { name: 'Bezorging' }).click()
    await page.waitForURL(/\/bezorging$/)
    await page.waitForSelector('.noaber-site .noaber-table')
    await page.getByText('De ontvanger gaf een foutmelding (503)').first().waitFor()
    expect(await page.locator('.noaber-site a', { hasText: 'Ideeën (Atom)' }).count()).toBe(1)
    await isClean('.noaber-site')
    await keepPicture(page, 'admin-site')
    await page.goto(`${site.url}/admin/collections/sites/${sites.good}/bezorging`)
    await page.getByText('Aangekomen').first().waitFor()
  }, 120_000)

  it('know of what was withdrawn, or not yet, or have to find out', async () => {
    await page.goto(`${site.url}/admin/collections/ideas/${idea}/tijdlijn`)
    await page.waitForSelector('.noaber-reach')
    const status = (name: string) =>
      page
        .locator('.noaber-reach tbody tr', { hasText: name })
        .locator('.noaber-badge')
        .getAttribute('data-state')
    expect(await status('Buurtkracht')).toBe('confirmed')
    expect(await status('Dorpen in beeld')).toBe('pending')
    expect(await status('Stimuland')).toBe('noSubscription')
    await isClean('.noaber-reach')
    await keepPicture(page, 'admin-reach')
  }, 120_000)

  it('stand beside the subscribers, and lead to what they are sent', async () => {
    await page.goto(`${site.url}/admin/subscribers`)
    await page.waitForSelector('.noaber-table')
    const link = page.locator('.noaber-page').getByRole('link', { name: 'Buurtkracht' })
    expect(await link.getAttribute('href')).toBe(`/admin/collections/sites/${sites.good}/bezorging`)
    await isClean('.noaber-page')
  }, 60_000)

  it('that miss something are counted on the dashboard, which leads to them', async () => {
    await database.query(`update hub_subscriptions set wanted_since = wanted_since - interval '10 minutes'`)
    await page.goto(`${site.url}/admin`)
    await page.waitForSelector('.dashboard')
    await page.locator('.noaber-desk__facts div', { hasText: 'Websites die iets missen' }).waitFor()
    await isClean('.noaber-desk__facts')
    await page
      .locator('.noaber-desk__facts div', { hasText: 'Websites die iets missen' })
      .getByRole('link')
      .click()
    await page.waitForURL(/collections\/sites/)
    await page.locator('.collection-list tbody tr', { hasText: 'Dorpen in beeld' }).waitFor()
    expect(await page.locator('.collection-list tbody tr').count()).toBe(1)
  }, 60_000)

  it('of a partner are seen by that partner, and those of others are not', async () => {
    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    await partner.goto(`${site.url}/admin/collections/sites/${sites.good}/bezorging`)
    await partner.waitForSelector('.noaber-site .noaber-table')
    await partner.goto(`${site.url}/admin/collections/sites`)
    await partner.locator('.collection-list tbody tr', { hasText: 'Buurtkracht' }).waitFor()
    expect(await partner.locator('.collection-list').getByText('Dorpen in beeld').count()).toBe(0)
    await partner.goto(`${site.url}/admin/collections/sites/${sites.broken}/bezorging`)
    await partner.waitForLoadState('load')
    expect(await partner.locator('.noaber-site').count()).toBe(0)
    await partner.context().close()
  }, 120_000)
})
