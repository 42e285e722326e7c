import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('the tour', () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  const titleOf = (page: Page) => page.locator('.driver-popover-title').innerText()

  it('is offered at the first visit, goes by keyboard, and is not offered again', async () => {
    const page = await openPage(browser)
    await signIn(page, site, 'editor')
    await page.waitForSelector('#tour-not-now')
    expect(await violationsIn(page, '.noaber-tour')).toEqual([])
    await page.locator('#tour-start').press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Mijn werk')
    expect(await violationsIn(page, '.driver-popover')).toEqual([])
    await keepPicture(page, 'desk-tour')
    const seen = [await titleOf(page)]
    for (let stop = 2; stop <= 5; stop++) {
      await page.keyboard.press('ArrowRight')
      await page.getByText(`${stop} van 5`).waitFor()
      seen.push(await titleOf(page))
    }
    expect(seen).toEqual(['Mijn werk', 'Beoordelen', 'Het menu', 'Een document', 'Je account'])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.driver-popover').count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tour-start')

    const elsewhere = await openPage(browser)
    await signIn(elsewhere, site, 'editor')
    await elsewhere.getByRole('button', { name: 'Rondleiding' }).waitFor()
    expect(await elsewhere.locator('#tour-not-now').count()).toBe(0)
    await elsewhere.context().close()
    await page.context().close()
  }, 120_000)

  it('tells a partner what is theirs, in English and in the dark too, and takes no for an answer', async () => {
    const page = await openPage(browser, { locale: 'en-GB', colorScheme: 'dark' })
    await signIn(page, site, 'partner')
    await page.locator('#tour-start').click()
    await page.getByText('how things stand with what you sent in').waitFor()
    expect(await violationsIn(page, '.driver-popover')).toEqual([])
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('button', { name: 'Tour' }).waitFor()
    expect(await page.locator('#tour-not-now').count()).toBe(0)
    await page.context().close()
  }, 120_000)
})
