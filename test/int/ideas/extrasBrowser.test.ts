import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Browser, Page } from 'playwright-core'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownIdeaPath } from '../../../src/operations/ideas/ideaAddress'
import { SHORTEST } from '../../../src/operations/ideas/startMark'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { query } from '../feed'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { step } from '../publishing/site'
import { photoWithPlace } from './photos'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'
import { placeTowns } from './towns'

describe.skipIf(!hasBrowser())('a photo and a place with an idea, in a browser', { timeout: 120_000 }, () => {
  let payload: Payload
  let world: World
  let site: IdeaSite
  let browser: Browser

  beforeAll(async () => {
    payload = await usePayload()
    world = await makeWorld(payload)
    await placeTowns(payload)
    site = await startIdeaSite(payload)
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
  const check = async (page: Page, name: string, hasScript: boolean) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      // Axe needs a script to run; the page is the same without.
      if (hasScript) expect(await violationsIn(page, 'html'), `${name} ${colorScheme}`).toEqual([])
      if (process.env.NOABER_PICTURES)
        await page.screenshot({
          path: join('test-results', `${name}-${hasScript ? 'script' : 'plain'}-${colorScheme}.png`),
          fullPage: true,
        })
    }
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(width, name).toBeLessThanOrEqual(Number(room))
  }

  it.each([
    ['zonder', false, 390],
    ['met', true, 320],
    ['breed', true, 1280],
  ])('go along %s a script: %s, %i pixels wide', async (who, hasScript, width) => {
    const email = `${who}@bewoner.example`
    const page = await openPage(browser, { javaScriptEnabled: hasScript, viewport: { width, height: 844 } })
    await page.goto(`${site.url}/ideeen/nieuw`)
    await check(page, `idea-extras-${width}`, hasScript)
    const photo = { name: 'brug.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace(800, 1200) }
    await page.getByLabel('Kies een foto').setInputFiles(photo)
    // Enter goes on to the next step, and not to the map.
    await page.getByLabel('Hoe heet je idee?').fill('Bankjes bij de brug')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor()
    await page.locator('.idea-photo').waitFor()
    await check(page, `idea-extras-wrong-${width}`, hasScript)

    await page.getByLabel('Wat is er op de foto te zien?').fill('Een leeg grasveld naast de brug')
    await page
      .getByLabel('Wat is je idee?')
      .fill('Langs het pad kun je nergens zitten. Twee bankjes is genoeg.')
    await press(page, 'Wijs de plek aan op de kaart')
    await heading(page, 'Waar is het?')
    await check(page, `idea-map-${width}`, hasScript)
    const map = page.locator('input.idea-map:visible')
    const size = (await map.boundingBox()) ?? { width: 0, height: 0 }
    await map.click({ position: { x: size.width * 0.4, y: size.height * 0.45 } })
    await page.getByText('Dit is de plek die je aanwees').waitFor()
    await page.locator('input.idea-map:visible').click({ position: { x: 120, y: 160 } })
    await page.getByText('Je gebied is nu: Zwolle').waitFor()
    await check(page, `idea-map-near-${width}`, hasScript)
    await press(page, 'Gebruik deze plek')
    await heading(page, 'Dien een idee in')
    expect(await page.getByLabel('Waar is het voor?').inputValue()).toBe('GM0193')
    await page.getByText('Je wees een plek aan op de kaart').waitFor()
    await page.locator('.idea-photo').waitFor()

    await page.getByLabel('Ja, de foto is van mij').check()
    await page.getByRole('checkbox', { name: 'Natuur' }).check()
    await page.getByRole('radio', { name: 'CC0' }).check()
    await page.getByLabel('Je naam', { exact: true }).fill('Jamila de Vries')
    await page.getByLabel('Je e-mailadres').fill(email)
    await page.getByRole('checkbox', { name: 'Ik ga akkoord' }).check()
    await press(page, 'Controleer je idee')
    await heading(page, 'Klopt je idee zo?')
    await check(page, `idea-extras-review-${width}`, hasScript)
    await page.waitForTimeout(SHORTEST)
    await press(page, 'Dien je idee in')
    await heading(page, 'Kijk in je mail')

    const [idea] = await query<{ id: number; urn: string; image: number; lat: number }>(
      payload,
      sql`select i.id, i.urn, i.image_id as image, i.location_latitude as lat from ideas i
          join contacts c on c.id = i.submitter_id where c.email = ${email}`,
    )
    expect(idea?.image).toBeGreaterThan(0)
    expect(Number(idea?.lat)).toBeGreaterThan(52)
    await step(world, 'ideas', Number(idea?.id), 'submit')
    await page.goto(site.url + ownIdeaPath(payload, String(idea?.urn)))
    const photoThere = page.getByRole('img', { name: 'Een leeg grasveld naast de brug' })
    await expect.poll(() => photoThere.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
    await check(page, `idea-own-invite-${width}`, hasScript)
    await page.getByRole('link', { name: 'Pas je idee aan' }).click()
    await heading(page, 'Pas je idee aan')
    await photoThere.waitFor()
    await check(page, `idea-edit-${width}`, hasScript)
    await page.getByLabel('Wat is er op deze foto te zien?').fill('')
    await page.getByLabel('Hoe heet je idee?').fill('Ja')
    await press(page, 'Bewaar je idee')
    await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor()
    await check(page, `idea-edit-wrong-${width}`, hasScript)
    await page.getByRole('link', { name: 'Vertel in 3 tot 300 tekens' }).click()
    await page.keyboard.type('Gras naast de brug')
    await page.getByLabel('Hoe heet je idee?').fill('Twee bankjes bij de brug')
    await press(page, 'Bewaar je idee')
    await page.getByText('zoals je het nu schreef').waitFor()
    await heading(page, 'Twee bankjes bij de brug')
    await page.getByRole('img', { name: 'Gras naast de brug' }).waitFor()
    await page.getByRole('link', { name: 'Pas je idee aan' }).click()
    await page.getByLabel('Kies een andere foto').setInputFiles(photo)
    await press(page, 'Bewaar je idee')
    await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor()
    await page.getByText('komt in de plaats van de foto die er stond').waitFor()
    await check(page, `idea-edit-other-${width}`, hasScript)
    await page.getByLabel('Neem deze foto niet mee').check()
    await page.getByLabel('Hoe heet je idee?').fill('Drie bankjes bij de brug')
    await press(page, 'Bewaar je idee')
    await page.getByRole('link', { name: 'Pas je idee aan' }).click()
    await page.getByLabel('Haal deze foto weg').check()
    await press(page, 'Bewaar je idee')
    await page.getByText('zoals je het nu schreef').waitFor()
    expect(await page.locator('img.idea-photo').count()).toBe(0)
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })
})
