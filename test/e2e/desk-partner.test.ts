import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSmtpSink, type SmtpSink } from '../int/mail/startSmtpSink'
import { apiAs } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

const NOOR = { name: 'Noor de Vries', email: 'noor@arcon.example', password: 'vier-woorden-achter-elkaar' }

/** Light, then dark, then light again. */
const expectClean = async (page: Page, part: string) => {
  for (const theme of ['light', 'dark', 'light'] as const) {
    await turn(page, theme)
    expect(await violationsIn(page, part)).toEqual([])
  }
}

const statusOf = (page: Page, email: string) =>
  page.locator(`[data-person="${email}"] [data-state]`).getAttribute('data-state')

describe.skipIf(!hasBrowser())('a partner in the panel', () => {
  let site: Site
  let sink: SmtpSink
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    sink = await startSmtpSink()
    site = await startSite({ SMTP_URL: sink.url, MAIL_FROM: 'Provincie <noaber@example.org>' })
    browser = await openBrowser()
    page = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    await sink?.close()
  }, 60_000)

  it('finds its organisation on the dashboard, and invites a colleague', async () => {
    await signIn(page, site, 'partner')
    await page.getByRole('heading', { name: 'Arcon' }).waitFor()
    await page.click('#desk-organisation')
    await page.waitForSelector('.noaber-organisation')
    expect(await page.locator('h1').innerText()).toBe('Mijn organisatie')
    expect(await page.locator('#own-subscribers').count()).toBe(1)
    await page.click('#invite-colleague')
    await page.waitForSelector('.noaber-drawer .noaber-fields')
    await page.fill('[name=name]', NOOR.name)
    await page.fill('[name=email]', NOOR.email)
    expect(await page.locator('.noaber-fields [name=role]').count()).toBe(0)
    await expectClean(page, '.noaber-fields')
    await page.click('#send-invitation')
    await page.waitForSelector(`[data-person="${NOOR.email}"]`)
    expect(await statusOf(page, NOOR.email)).toBe('invited')
    await page.waitForSelector('.noaber-drawer', { state: 'detached' })
    await expectClean(page, '.noaber-organisation')
    await keepPicture(page, 'desk-partner')
  }, 120_000)

  it('is joined by who opens the letter and chooses a password, for that organisation alone', async () => {
    await expect.poll(() => sink.received.find(({ to }) => to.includes(NOOR.email))).toBeTruthy()
    const letter = sink.received.find(({ to }) => to.includes(NOOR.email))
    const [, path = ''] = /(\/admin\/uitnodiging#\d+\.[\w-]{43})/.exec(letter?.source ?? '') ?? []
    const noor = await openPage(browser)
    await noor.goto(`${site.url}${path}`)
    await noor.getByRole('heading', { name: `Welkom, ${NOOR.name}` }).waitFor()
    await expectClean(noor, 'body')
    await keepPicture(noor, 'desk-invitation')
    await noor.fill('[name=password]', NOOR.password)
    await noor.fill('[name=again]', 'iets-heel-anders-dan-dat')
    await noor.click('#accept-invitation')
    await noor.getByText('De twee wachtwoorden zijn niet hetzelfde.').waitFor()
    await noor.fill('[name=again]', NOOR.password)
    await noor.click('#accept-invitation')
    await noor.click('#to-login')
    await noor.fill('#field-email', NOOR.email)
    await noor.fill('#field-password', NOOR.password)
    await noor.click('.login__form button[type=submit]')
    await noor.waitForSelector('.dashboard')
    await noor.getByRole('heading', { name: 'Arcon' }).waitFor()

    const again = await openPage(browser)
    await again.goto(`${site.url}${path}`)
    await again.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor()
    await again.context().close()

    for (const closed of ['queue', 'subscribers', 'collections/users', 'collections/invitations']) {
      await noor.goto(`${site.url}/admin/${closed}`)
      await expect.poll(() => noor.locator('.noaber-page, .collection-list').count()).toBe(0)
    }
    await noor.goto(`${site.url}/admin/organisatie`)
    await noor.waitForSelector('.noaber-organisation')
    expect(await noor.locator('[data-person]').count()).toBe(2)
    expect(await noor.content()).not.toContain('redactie@example.org')
    await noor.context().close()
  }, 150_000)

  it('ends the access of a colleague', async () => {
    await page.reload()
    await page.waitForSelector('.noaber-organisation')
    expect(await statusOf(page, NOOR.email)).toBe('active')
    await page.getByRole('button', { name: `Beëindig toegang: ${NOOR.name}` }).click()
    await page.click('#confirm-action')
    await page.getByText('De toegang is beëindigd.').waitFor()
    await expect.poll(() => statusOf(page, NOOR.email)).toBe('ended')
    const { email, password } = NOOR
    const response = await fetch(`${site.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    expect(response.status).toBe(403)
  }, 90_000)

  it('is told above every page that it only reads once it is suspended', async () => {
    const admin = await apiAs(site, 'admin')
    const { id } = await admin.find('partners', 'where[slug][equals]=arcon')
    await admin.post('partners', id, 'transition', { transition: 'suspend', reason: 'Intern onderzoek.' })
    await page.goto(`${site.url}/admin/organisatie`)
    await page.waitForSelector('.noaber-standing')
    expect(await page.locator('#invite-colleague').count()).toBe(0)
    expect(await page.content()).not.toContain('Intern onderzoek')
    await expectClean(page, '.noaber-standing')
    await keepPicture(page, 'desk-partner-stopped')
  }, 90_000)

  it('is listed with everybody else for an admin, in English and in the dark', async () => {
    const dark = await openPage(browser, { locale: 'en-GB', colorScheme: 'dark' })
    await signIn(dark, site, 'admin')
    await dark.goto(`${site.url}/admin/organisatie`)
    await dark.waitForSelector('.noaber-organisation')
    expect(await dark.locator('h1').innerText()).toBe('People and invitations')
    expect(await statusOf(dark, NOOR.email)).toBe('ended')
    expect(await violationsIn(dark, '.noaber-organisation')).toEqual([])
    await keepPicture(dark, 'desk-people')
    await dark.context().close()
  }, 90_000)
})
