import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

describe.skipIf(!hasBrowser())('the filters above a list', () => {
  let database: FeedsDatabase
  let site: RunningSite
  let browser: Browser

  beforeAll(async () => {
    database = await openFeedsDatabase()
    await writeVocabulary(database.client)
    await writeItem(database.client, makeIdea(1))
    site = await startSite({ databaseUrl: database.url })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await database?.close()
  })

  const open = async (path: string, width: number, javaScriptEnabled = true) => {
    const page = await openPage(browser, { viewport: { width, height: 800 }, javaScriptEnabled })
    await page.goto(site.url + path)
    return page
  }
  const words = (page: Page) => page.getByLabel('Zoek op woorden')
  const fold = (page: Page) => page.locator('.filter-fold > summary')

  it.each([320, 390])(
    'are folded away at %i px, and open by keyboard and without a script',
    async (width) => {
      const page = await open('/ideeen', width, false)
      expect(await words(page).isVisible()).toBe(false)
      await keepPicture(page, `filters-${width}-closed`)
      await fold(page).focus()
      await page.keyboard.press('Enter')
      await words(page).waitFor()
      await keepPicture(page, `filters-${width}-open`)
      await words(page).fill('idee')
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=idee/)
      expect(await fold(page).innerText()).toContain('1 gekozen')
      await page.context().close()
    },
  )

  it('say how many are chosen', async () => {
    const page = await open('/ideeen?lang=en&q=idee&theme=water&area=GM0193', 320)
    expect(await fold(page).innerText()).toContain('3 chosen')
    await keepPicture(page, 'filters-320-chosen')
    await page.context().close()
  })

  it('are always open on a wide screen, with nothing to fold', async () => {
    const page = await open('/ideeen', 1280)
    expect(await words(page).isVisible()).toBe(true)
    expect(await fold(page).isVisible()).toBe(false)
    // With the keyboard one comes to the field itself.
    await words(page).focus()
    await page.keyboard.type('idee')
    expect(await words(page).inputValue()).toBe('idee')
    await keepPicture(page, 'filters-1280')
    await page.context().close()
  })

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('have nothing that axe finds wrong: %i px, %s', async (width, colorScheme) => {
    const page = await open('/ideeen?q=idee', width)
    await page.emulateMedia({ colorScheme })
    expect(await violationsIn(page, 'main')).toEqual([])
    if (width === 320) {
      await fold(page).click()
      await words(page).waitFor()
      expect(await violationsIn(page, 'main')).toEqual([])
    }
    await keepPicture(page, `filters-${width}-${colorScheme}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  })
})

/** Keeps a picture to look at, when asked for: `NOABER_PICTURES=true`. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.screenshot({ path: join('test-results', `${name}.png`) })
}
