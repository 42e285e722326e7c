import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts, apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { chooseStep, fillField, keepPicture, openDocument, signIn, stateOf, takeStep, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('the desk', () => {
  let site: Site
  let browser: Browser
  let admin: Api
  let editor: Page
  let idea: { id: number; title: string }

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    admin = await apiAs(site, 'admin')
    editor = await openPage(browser)
    idea = await admin.find('ideas', 'where[state][equals]=submitted')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('tells an editor what waits, and each number leads to as many documents', async () => {
    const { id: assignee } = await admin.find('users', `where[email][equals]=${accounts.editor}`)
    await admin.post('ideas', idea.id, 'assign', { assignee })
    await signIn(editor, site, 'editor')
    await editor.waitForSelector('#desk-ideas-submitted')
    expect(await editor.locator('#desk-ideas-assigned .noaber-desk__count').innerText()).toBe('1')
    expect(await editor.locator('#desk-queue').getAttribute('href')).toBe('/admin/queue')
    expect(await violationsIn(editor, '.dashboard')).toEqual([])
    await keepPicture(editor, 'admin-dashboard')
    const figures = await editor.locator('.noaber-desk__figure').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number(link.querySelector('.noaber-desk__count')?.textContent),
      })),
    )
    expect(figures.length).toBeGreaterThan(1)
    for (const { count, href } of figures) {
      await editor.goto(`${site.url}${href}`)
      await editor.waitForSelector('.collection-list__tables, .no-results')
      expect(await editor.locator('.collection-list tbody tr').count(), href).toBe(Math.min(count, 10))
    }
  }, 120_000)

  it('shows what happened to a document, and why', async () => {
    await openDocument(editor, site, 'ideas', idea.id)
    await chooseStep(editor, 'askInfo')
    await editor.fill('.noaber-step textarea', 'Om welke straat gaat het?')
    await takeStep(editor, 'askInfo')
    await expect.poll(() => stateOf(editor)).toBe('needsInfo')

    await editor.getByRole('link', { name: 'Tijdlijn' }).click()
    const newest = editor.locator('.noaber-timeline__event').first()
    await newest.getByText('Vraag om aanvulling').waitFor()
    expect(await newest.innerText()).toContain('Om welke straat gaat het?')
    expect(
      await newest.locator('.noaber-badge').evaluateAll((all) => all.map((one) => one.dataset.state)),
    ).toEqual(['submitted', 'needsInfo'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(editor, colorScheme)
      expect(await violationsIn(editor, '.noaber-timeline')).toEqual([])
    }
    await keepPicture(editor, 'admin-timeline')

    const [file] = await Promise.all([
      editor.waitForEvent('download'),
      editor.getByRole('link', { name: 'Download als CSV' }).click(),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toContain('Om welke straat gaat het?')
  }, 120_000)

  it('shows under a field how things stand that it leads to', async () => {
    const { id } = await admin.find('initiatives', 'where[state][equals]=published')
    await admin.update('initiatives', id, { idea: idea.id, _status: 'published' })
    await openDocument(editor, site, 'initiatives', id)
    const related = editor.locator('.noaber-related li', { hasText: idea.title })
    await editor.getByRole('button', { name: 'Dossier', exact: true }).click()
    await related.waitFor()
    expect(await related.locator('.noaber-badge').getAttribute('data-state')).toBe('needsInfo')
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(editor, colorScheme)
      expect(await violationsIn(editor, '.noaber-related')).toEqual([])
    }
  }, 60_000)

  it('keeps what colleagues tell each other', async () => {
    await turn(editor, 'light')
    await editor.goto(`${site.url}/admin/collections/ideas/${idea.id}`)
    await editor.getByRole('link', { name: 'Notities' }).click()
    await editor.fill('#field-note', 'De indiener belt liever.')
    await editor.click('#keep-note')
    await editor.locator('.noaber-notebook__note').getByText('De indiener belt liever.').waitFor()
    expect(await editor.inputValue('#field-note')).toBe('')
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(editor, colorScheme)
      expect(await violationsIn(editor, '.noaber-notebook')).toEqual([])
    }
    await editor.getByRole('button', { name: 'Haal weg' }).click()
    await editor.getByText('Er zijn nog geen notities.').waitFor()
  }, 60_000)

  it('has a history of everything, in words', async () => {
    await editor.goto(`${site.url}/admin/collections/transitions`)
    const row = editor.locator('tbody tr').first()
    await row.getByText('Vraag om aanvulling').waitFor()
    await row.getByRole('link', { name: `Idee ${idea.id}` }).click()
    await editor.waitForSelector('.noaber-timeline__event')
  }, 60_000)

  it('helps with writing: what the next step asks for, what could be better, and what is there already', async () => {
    await turn(editor, 'light')
    const known = await admin.find('ideas', 'where[state][equals]=published')
    await editor.goto(`${site.url}/admin/collections/ideas/create`)
    await editor.waitForSelector('form[data-form-ready=true]')
    await editor.fill('#field-title', known.title)
    await editor.locator('.noaber-similar').getByText(known.title).waitFor()
    await editor.fill('#field-summary', 'Bel 06-12345678.')
    const advice = editor.locator('.noaber-checklist')
    await advice.getByText('In de tekst lijkt een telefoonnummer te staan.').waitFor()
    await advice.getByText('De samenvatting is kort (16 tekens).').waitFor()

    const waiting = await admin.find('ideas', 'where[state][equals]=submitted')
    await openDocument(editor, site, 'ideas', waiting.id)
    await advice.getByText('Klaar voor: Plaats het idee').waitFor()
    await fillField(editor, 'summary', '')
    await advice.locator('li', { hasText: 'Samenvatting' }).getByText('(nog doen)').waitFor()
    await fillField(editor, 'summary', 'Weer een samenvatting.')
    await advice.locator('li', { hasText: 'Samenvatting' }).getByText('(in orde)').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(editor, colorScheme)
      expect(await violationsIn(editor, '.noaber-checklist')).toEqual([])
    }
    await turn(editor, 'light')
    await keepPicture(editor, 'admin-checklist')
    // What was typed was only to see the list: leaving is meant.
    editor.once('dialog', (dialog) => void dialog.accept())
  }, 120_000)

  it('takes the same step with many, and says what became of each', async () => {
    await turn(editor, 'light')
    await editor.goto(`${site.url}/admin/collections/ideas?where[or][0][and][0][state][equals]=published`)
    await editor.waitForSelector('tbody tr')
    await editor.locator('#select-all').check()
    await editor.click('#bulk-step')
    await editor.check('#bulk-step-close')
    expect(await violationsIn(editor, '.noaber-bulk')).toEqual([])
    await keepPicture(editor, 'admin-bulk')
    await editor.click('#bulk-start')
    await editor.getByText('Schrijf een korte uitleg.').waitFor()
    await editor.fill('.noaber-step textarea', 'Deze ronde is voorbij.')
    await editor.click('#bulk-start')
    await editor
      .locator('.noaber-bulk h3')
      .getByText(/^\d+ gelukt$/)
      .waitFor()
    expect(await violationsIn(editor, '.noaber-bulk')).toEqual([])
    await editor.click('#bulk-close')
    await expect.poll(() => editor.locator('tbody .noaber-badge[data-state=published]').count()).toBe(0)
  }, 120_000)

  it('adds a theme to all that a list finds', async () => {
    await editor.goto(`${site.url}/admin/collections/initiatives`)
    await editor.waitForSelector('tbody tr')
    await editor.locator('#select-all').check()
    await editor.click('#select-all-across-pages')
    await editor.click('#bulk-theme')
    await editor.click('.noaber-bulk .rs__control')
    await editor.locator('.rs__option').first().click()
    expect(await violationsIn(editor, '.noaber-bulk')).toEqual([])
    await editor.click('#bulk-start')
    const { totalDocs } = (await (
      await editor.request.get(`${site.url}/api/initiatives?limit=1&depth=0`)
    ).json()) as { totalDocs: number }
    await editor.locator('.noaber-bulk h3').getByText(`${totalDocs} gelukt`).waitFor({ timeout: 90_000 })
  }, 120_000)

  it('merges an idea into one that is called much the same, from under its title', async () => {
    const handled = 'where[state][equals]=underReview'
    const known = await admin.find('ideas', handled)
    const twin = await admin.find('ideas', `${handled}&where[id][not_equals]=${known.id}`)
    await admin.update('ideas', twin.id, { title: `${known.title}!`, _status: 'published' })
    await turn(editor, 'light')
    await openDocument(editor, site, 'ideas', twin.id)
    const merge = editor.getByRole('button', { name: `Voeg hiermee samen: ${known.title}` })
    await merge.waitFor()
    expect(await violationsIn(editor, '.noaber-similar')).toEqual([])
    await merge.click()
    const form = editor.locator('.noaber-step')
    await form.getByText(known.title).waitFor()
    await takeStep(editor, 'merge')
    await expect.poll(() => stateOf(editor)).toBe('merged')
    const { mergedInto } = await admin.find('ideas', `where[id][equals]=${twin.id}`)
    expect(mergedInto).toBe(known.id)
  }, 60_000)

  it('tells a partner what came back, and nothing of the desk', async () => {
    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    await partner.getByRole('heading', { name: 'Mijn werk' }).waitFor()
    const text = await partner.locator('.dashboard').innerText()
    expect(text).not.toMatch(/Wat er gebeurde|Abonnees|te beoordelen/)
    expect(await violationsIn(partner, '.dashboard')).toEqual([])
    await partner.context().close()
  }, 60_000)

  it('speaks English with who does', async () => {
    const english = await openPage(browser, { locale: 'en-GB', colorScheme: 'dark' })
    await signIn(english, site, 'admin')
    await english.getByRole('heading', { name: 'My work' }).waitFor()
    expect(await violationsIn(english, '.dashboard')).toEqual([])
    await english.goto(`${site.url}/admin/collections/ideas/${idea.id}/tijdlijn`)
    await english.getByText('Ask for information').first().waitFor()
    await english.context().close()
  }, 60_000)
})
