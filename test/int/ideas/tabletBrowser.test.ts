import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHORTEST } from '../../../src/operations/ideas/startMark'
import { signTablet } from '../../../src/operations/ideas/tabletToken'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { itemOf } from '../feed'
import { usePayload } from '../payload'
import { makeWorld } from '../people'
import { bringIn } from '../publishing/site'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'

const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

describe.skipIf(!hasBrowser())('a tablet at an event, in a browser', { timeout: 180_000 }, () => {
  let payload: Payload
  let site: IdeaSite
  let browser: Browser
  let slug: string
  let urn: string

  beforeAll(async () => {
    payload = await usePayload()
    const world = await makeWorld(payload)
    const id = await bringIn(world, 'events', 'published', {
      title: 'Dorpsavond in Wijhe',
      summary: 'Een avond in het dorpshuis.',
      noImage: true,
      kind: 'meeting',
      startsAt: at(-1),
      endsAt: at(2),
      takesIdeas: true,
      ideasFrom: at(-2),
      ideasUntil: at(4),
      themes: [world.theme],
      areas: [world.area],
      partner: world.partner,
      record: { publicationBasis: 'publicTask' },
    })
    const item = await itemOf(payload, 'events', id)
    slug = String(item?.slug)
    urn = String(item?.urn)
    site = await startIdeaSite(payload)
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
  const keepPicture = async (page: Page, name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      if (process.env.NOABER_PICTURES)
        await page.screenshot({ path: join('test-results', `${name}-${colorScheme}.png`), fullPage: true })
    }
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(width, name).toBeLessThanOrEqual(Number(room))
  }
  /** Axe needs a script to run, so that it looks at the same page in a browser that has them. */
  const look = async (page: Page, name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsIn(page, 'html'), `${name} ${colorScheme}`).toEqual([])
    }
  }
  const address = () => {
    const token = signTablet(payload.secret, urn, Date.now() + 4 * HOUR)
    return `${site.url}/ideeen/nieuw?bijeenkomst=${slug}&scherm=tablet&sleutel=${token}`
  }
  const fill = async (page: Page) => {
    await page.getByLabel('Hoe heet je idee?').fill('Een bankje bij de kerk')
    await page.getByLabel('Wat is je idee?').fill('Voor wie even wil zitten op het plein.')
    await page.getByLabel('Waar is het voor?').selectOption('GM0193')
    await page.getByRole('checkbox', { name: 'Natuur' }).check()
    await page.getByLabel('Je naam', { exact: true }).fill('Henk van der Berg')
    await page.getByRole('radio', { name: 'CC0' }).check()
    await page.getByRole('checkbox', { name: 'Ik ga akkoord' }).check()
  }

  it.each([
    [false, 820, 1180],
    [true, 820, 1180],
    [true, 390, 800],
  ])(
    'takes ideas of one visitor after the other, with scripts: %s, %d px wide',
    async (javaScriptEnabled, width, height) => {
      const kind = `${width}${javaScriptEnabled ? '' : '-plain'}`
      const page = await openPage(browser, { javaScriptEnabled, viewport: { width, height } })
      const check = async (name: string) => {
        await keepPicture(page, `${name}-${kind}`)
        if (javaScriptEnabled) await look(page, name)
      }
      await page.goto(address())
      await heading(page, 'Dien een idee in')
      await page.getByText('Dorpsavond in Wijhe').waitFor()
      await check('tablet-form')
      await fill(page)
      await page.getByRole('checkbox', { name: 'Ik ga akkoord' }).uncheck()
      await press(page, 'Controleer je idee')
      await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor()
      await check('tablet-wrong')
      await page.getByRole('checkbox', { name: 'Ik ga akkoord' }).check()
      await page.waitForTimeout(SHORTEST)
      await press(page, 'Controleer je idee')
      await heading(page, 'Klopt je idee zo?')
      await page.getByText('Geen e-mailadres').waitFor()
      await page.getByRole('link', { name: 'Wis alles en begin opnieuw' }).waitFor()
      await check('tablet-review')
      await press(page, 'Dien je idee in')
      await heading(page, 'Bedankt! We hebben je idee.')
      await check('tablet-done')
      await page.getByRole('link', { name: 'Ik heb de link. Begin opnieuw' }).click()
      await page.getByText('Bedankt! De volgende bezoeker kan beginnen.').waitFor()
      await check('tablet-next')
      for (const label of ['Hoe heet je idee?', 'Wat is je idee?', 'Je e-mailadres (mag je leeg laten)'])
        expect(await page.getByLabel(label).inputValue()).toBe('')
      expect(
        await page.getByRole('link').evaluateAll((links) => links.map((link) => link.textContent)),
      ).toEqual(expect.not.arrayContaining(['Thema’s', 'Agenda']))
      expect(await page.context().cookies()).toEqual([])
      await page.context().close()
    },
  )

  it.each([1280, 390])('is led to by the page of the event, %d px wide', async (width) => {
    const page = await openPage(browser, { viewport: { width, height: 900 } })
    await page.goto(`${site.url}/agenda/${slug}`)
    await keepPicture(page, `event-page-${width}`)
    await look(page, 'event-page')
    await page.getByRole('link', { name: 'Breng je idee in' }).click()
    await page.getByText('Bij deze bijeenkomst').waitFor()
    await keepPicture(page, `event-form-${width}`)
    await look(page, 'event-form')
    await page.context().close()
  })
})
