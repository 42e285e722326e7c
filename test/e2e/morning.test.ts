import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, titlesIn, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { chooseStep, fillField, openDocument, signIn, stateOf, takeStep } from './panel'
import { startSite, type Site } from './startSite'

/**
 * A morning of three people: a partner changes something that is public, the editor takes it over, puts an idea on the site
 * and gives it to an assessor, who writes the answer, which the editor gives.
 */
describe.skipIf(!hasBrowser())('a morning', () => {
  let site: Site
  let browser: Browser
  let admin: Api
  let partner: Page
  let editor: Page
  let assessor: Page
  let idea: { id: number; title: string; slug: string }

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    admin = await apiAs(site, 'admin')
    // Arcon waits for the editors today.
    const arcon = await admin.find('partners', 'where[slug][equals]=arcon')
    await admin.update('partners', arcon.id, { trustedFor: [], _status: 'published' })
    idea = await admin.find('ideas', 'where[state][equals]=submitted')
    partner = await openPage(browser)
    editor = await openPage(browser)
    assessor = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  /** From the dashboard to the first document behind one of its numbers. */
  const openFirstOf = async (page: Page, figure: string) => {
    await page.goto(`${site.url}/admin`)
    await page.click(`#desk-${figure}`)
    await page.locator('tbody tr a').first().click()
    await page.waitForSelector('.noaber-controls')
    await page.waitForSelector('form[data-form-ready=true]')
  }

  it('begins with a partner, who proposes a change of what is public', async () => {
    await signIn(partner, site, 'partner')
    await partner.getByRole('heading', { name: 'Mijn werk' }).waitFor()
    const { id } = await admin.find('initiatives', 'where[slug][equals]=buurtapp-zonder-gedoe')
    await openDocument(partner, site, 'initiatives', id)
    await fillField(partner, 'title', 'Een buurtapp met gemak')
    await partner.getByRole('button', { name: 'Voorstel indienen' }).click()
    await partner.getByText('Je voorstel is ingediend.').waitFor()
    await partner.goto(`${site.url}/admin`)
    await partner.waitForSelector('#desk-initiatives-proposals')
  }, 120_000)

  it('goes on with the editor, who finds it on the dashboard and puts it on the site', async () => {
    await signIn(editor, site, 'editor')
    await openFirstOf(editor, 'initiatives-proposals')
    await chooseStep(editor, 'approveProposal')
    await takeStep(editor, 'approveProposal')
    await expect.poll(() => titlesIn(site, 'initiatives')).toContain('Een buurtapp met gemak')
  }, 120_000)

  it('brings an idea to the site, and to who answers it', async () => {
    await openDocument(editor, site, 'ideas', idea.id)
    await chooseStep(editor, 'publish')
    await takeStep(editor, 'publish')
    await expect.poll(() => stateOf(editor)).toBe('published')
    await expect.poll(() => titlesIn(site, 'ideas')).toContain(idea.title)

    await chooseStep(editor, 'assign')
    await editor.locator('.noaber-step .rs__control').first().click()
    await editor.locator('.noaber-step .rs__option', { hasText: 'Hanna Behandelaar' }).click()
    await editor.locator('.noaber-step .react-datepicker__input-container input').fill('3 maart 2031 09:00')
    await editor.keyboard.press('Enter')
    await takeStep(editor, 'assign')
    await expect.poll(() => stateOf(editor)).toBe('underReview')
  }, 120_000)

  it('has the assessor write the answer', async () => {
    await signIn(assessor, site, 'assessor')
    await assessor.waitForSelector('#desk-ideas-handled')
    await openDocument(assessor, site, 'ideas', idea.id)
    await chooseStep(assessor, 'finishAnswer')
    await assessor.locator('.noaber-step .rs__control').first().click()
    await assessor.locator('.noaber-step .rs__option', { hasText: /^Dit doen we$/ }).click()
    await assessor.locator('.noaber-step textarea').first().fill('We planten er in het voorjaar tien.')
    await takeStep(assessor, 'finishAnswer')
    await expect.poll(() => stateOf(assessor)).toBe('answerReady')
    expect(await pageText()).not.toContain('We planten er in het voorjaar tien.')
  }, 120_000)

  it('ends with the answer on the site', async () => {
    await openDocument(editor, site, 'ideas', idea.id)
    await chooseStep(editor, 'answer')
    const inputs = editor.locator('.noaber-step input[type=text]')
    await inputs.nth(0).fill('Gedeputeerde Staten')
    await inputs.nth(1).fill('Mandaatbesluit 2026')
    await takeStep(editor, 'answer')
    await expect.poll(() => stateOf(editor)).toBe('answered')
    await expect.poll(pageText).toContain('We planten er in het voorjaar tien.')
    expect(await pageText()).toContain('Dit doen we')

    await editor.goto(`${site.url}/admin/collections/ideas/${idea.id}/tijdlijn`)
    const steps = await editor.locator('.noaber-timeline__what strong').allInnerTexts()
    expect(steps.slice(0, 4)).toEqual([
      'Geef het antwoord',
      'Zet het antwoord klaar',
      'Neem in behandeling',
      'Plaats het idee',
    ])
  }, 120_000)

  const pageText = async () =>
    (await fetch(`${site.url}/ideeen/${idea.slug}`, { headers: { 'Cache-Control': 'no-cache' } })).text()
})
