import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { credentialsOf, type accounts } from './api'
import type { Site } from './startSite'

/** Signs in by the form, as people do. */
export const signIn = async (page: Page, { url }: Site, role: keyof typeof accounts): Promise<void> => {
  const { email, password } = credentialsOf(role)
  await page.goto(`${url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('.login__form button[type=submit]')
  await page.waitForSelector('.dashboard')
}

/** Opens the form of a document and waits until its steps are there. */
export const openDocument = async (
  page: Page,
  { url }: Site,
  collection: string,
  id: number,
): Promise<void> => {
  await page.goto(`${url}/admin/collections/${collection}/${id}`)
  await page.waitForSelector('.noaber-controls')
  await page.waitForSelector('form[data-form-ready=true]')
}

/** Fills in a field of the form and waits until the site has heard of it, as it does while somebody types. */
export const fillField = async (page: Page, name: string, value: string): Promise<void> => {
  const heard = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/admin/collections/'),
  )
  await page.fill(`#field-${name}`, value)
  await heard
}

/** Chooses a step: the button, or the entry in the menu. */
export const chooseStep = async (page: Page, step: string): Promise<void> => {
  const button = page.locator(`#step-${step}`)
  if (!(await button.isVisible())) await page.click('.noaber-menu__trigger')
  await button.click()
  await page.waitForSelector('.noaber-step')
}

/** Takes the step that the drawer is about. */
export const takeStep = (page: Page, step: string): Promise<void> => page.click(`[data-step=${step}]`)

/** The state that stands above the form. */
export const stateOf = (page: Page): Promise<string | null> =>
  page.locator('.doc-controls .noaber-badge[data-state]').getAttribute('data-state')

/**
 * Turns the panel light or dark, and waits until the colours have changed. Payload asks what the browser prefers only
 * when a page loads.
 */
export const turn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(async (theme) => {
    document.documentElement.setAttribute('data-theme', theme)
    // What a new style sets in motion is known once a frame was drawn with it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const turning = document.getAnimations().filter((motion) => motion instanceof CSSTransition)
    await Promise.allSettled(turning.map(({ finished }) => finished))
  }, colorScheme)
}

/** Keeps a picture for the documentation, when asked for: `NOABER_PICTURES=true npm test`. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(600)
  await page.screenshot({ path: join('docs', 'images', `${name}.png`) })
}
