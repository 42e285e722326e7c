import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

/** The parts on the dashboard in their order, without the number that Payload puts behind each. */
const partsOf = (page: Page) =>
  page
    .locator('.widget')
    .evaluateAll((all) => all.map((part) => part.getAttribute('data-slug')?.replace(/-\d+$/, '')))

const EDITOR = [
  'noaber-my-work',
  'noaber-answers',
  'noaber-activity',
  'noaber-windows',
  'noaber-participation',
  'noaber-feed-health',
  'collections',
]

/** Chooses from the menu above the dashboard, as docs/redactie.md tells it. */
const choose = async (page: Page, option: string) => {
  await page.locator('.step-nav').getByText('Dashboard', { exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
const startArranging = async (page: Page) => {
  await choose(page, 'Dashboard bewerken')
  await page.waitForSelector('.modular-dashboard.editing')
}
const openAdding = async (page: Page) => {
  await page.getByText('Voeg toe +', { exact: true }).click()
  await page.getByRole('heading', { name: 'Widget toevoegen' }).waitFor()
}
/** Keeps the arrangement, and waits until the site has it. */
const keep = async (page: Page) => {
  const kept = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('payload-preferences'),
  )
  await page.getByRole('button', { name: 'Bewaar aanpassingen' }).click()
  expect((await kept).ok()).toBe(true)
}
const openDashboard = async (page: Page, { url }: Site) => {
  await page.goto(`${url}/admin`)
  await page.waitForSelector('.noaber-tour')
}

describe.skipIf(!hasBrowser())('arranging the dashboard', () => {
  let site: Site
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    page = await openPage(browser)
    await signIn(page, site, 'editor')
    await page.click('#tour-not-now')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('shows what can be done with each part, and names the parts in Dutch', async () => {
    expect(await partsOf(page)).toEqual(EDITOR)
    await startArranging(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(page, colorScheme)
      const remove = page.locator('#noaber-answers-1').getByRole('button', { name: 'Verwijder widget' })
      expect(
        await remove.evaluate((button) => button.parentElement?.checkVisibility({ opacityProperty: true })),
      ).toBe(true)
      const violations = await violationsIn(page, '.dashboard')
      // Payload's own: buttons inside what can be dragged.
      expect(violations.filter((violation) => !violation.startsWith('nested-interactive'))).toEqual([])
      await page.locator('#noaber-answers-1 .widget-wrapper__size-btn').click()
      await page.locator('.popup__content').waitFor()
      expect(await violationsIn(page, '.popup__content')).toEqual([])
      if (colorScheme === 'light') await keepPicture(page, 'desk-arrange')
      await page.keyboard.press('Escape')
      await openAdding(page)
      expect(await violationsIn(page, '.drawer__content')).toEqual([])
      expect(await page.locator('.thumbnail-card').allInnerTexts()).toEqual([
        'Mijn werk',
        'Antwoorden die eraan komen',
        'Subsidierondes',
        'Feeds',
        'Wat er gebeurde',
        'Mijn organisatie',
        'Meedoen in cijfers',
        'Alle onderdelen',
      ])
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.thumbnail-card').count()).toBe(0)
    }
    await turn(page, 'light')
    await page.getByRole('button', { name: 'Annuleren' }).click()
  }, 120_000)

  it('takes parts away, adds them, moves them and makes them wider, and it stays so', async () => {
    await openDashboard(page, site)
    await startArranging(page)
    // By keyboard; what happens is said to who cannot see it.
    const heard = (text: string) => page.getByText(text).waitFor({ state: 'attached' })
    await page.locator('#noaber-answers-1').press('Space')
    await heard('moved over droppable area noaber-answers-1')
    await page.keyboard.press('ArrowUp')
    await heard('moved over droppable area noaber-my-work-0-before')
    await page.keyboard.press('Space')
    await expect.poll(async () => (await partsOf(page))[0]).toBe('noaber-answers')
    await page.locator('#noaber-answers-1 .widget-wrapper__size-btn').click()
    await page.locator('.popup__content').getByText('100%').click()
    await page.locator('#noaber-participation-4').getByRole('button', { name: 'Verwijder widget' }).click()
    await page.locator('#noaber-feed-health-5').getByRole('button', { name: 'Verwijder widget' }).click()
    await openAdding(page)
    await page.getByPlaceholder('Zoek widgets').fill('cijfers')
    await page.getByRole('button', { name: 'Meedoen in cijfers' }).click()
    await page.locator('.widget[data-slug^=noaber-participation] dl').waitFor()
    const arranged = [
      'noaber-answers',
      'noaber-my-work',
      'noaber-activity',
      'noaber-windows',
      'collections',
      'noaber-participation',
    ]
    await expect.poll(() => partsOf(page)).toEqual(arranged)
    await keep(page)

    await openDashboard(page, site)
    expect(await partsOf(page)).toEqual(arranged)
    expect(await page.locator('.widget').first().getAttribute('data-width')).toBe('full')
    expect(await page.locator('.noaber-desk', { hasText: 'Alles komt aan' }).count()).toBe(0)
    expect(await violationsIn(page, '.dashboard')).toEqual([])
  }, 120_000)

  it('moves a part with the mouse', async () => {
    await startArranging(page)
    const from = await page.locator('#noaber-answers-1').boundingBox()
    const to = await page.locator('#noaber-my-work-0').boundingBox()
    if (!from || !to) throw new Error('There is nothing to drag from or to.')
    await page.mouse.move(from.x + 40, from.y + 40)
    await page.mouse.down()
    await page.mouse.move(from.x + 60, from.y + 60, { steps: 5 })
    await page.mouse.move(to.x + to.width - 40, to.y + 60, { steps: 12 })
    await page.getByText('moved over droppable area noaber-my-work-0-after').waitFor({ state: 'attached' })
    await page.mouse.up()
    await expect
      .poll(async () => (await partsOf(page)).slice(0, 2))
      .toEqual(['noaber-my-work', 'noaber-answers'])
  }, 60_000)

  it('asks before it forgets what was not kept', async () => {
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await page.getByRole('heading', { name: 'Wijzigingen verwerpen?' }).waitFor()
    await page.getByRole('button', { name: 'Verwijderen', exact: true }).click()
    await expect.poll(async () => (await partsOf(page))[0]).toBe('noaber-answers')
  }, 60_000)

  it('is undone with one choice, for good', async () => {
    await openDashboard(page, site)
    await choose(page, 'Herstel Lay-out')
    await expect.poll(() => partsOf(page)).toEqual(EDITOR)
    await page.waitForLoadState('networkidle')
    await openDashboard(page, site)
    expect(await partsOf(page)).toEqual(EDITOR)
  }, 60_000)

  it('is of one person: a partner has its own, and hears that a part is not for them', async () => {
    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    await partner.waitForSelector('.noaber-tour')
    await startArranging(partner)
    await openAdding(partner)
    await partner.getByRole('button', { name: 'Feeds', exact: true }).click()
    const added = partner.locator('.widget[data-slug^=noaber-feed-health]')
    await added.getByText('Dit blok is er voor andere rollen.').waitFor()
    await keep(partner)
    await openDashboard(partner, site)
    expect(await added.getByText('Dit blok is er voor andere rollen.').isVisible()).toBe(false)
    await partner.context().close()
  }, 60_000)
})
