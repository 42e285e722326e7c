import { readFileSync } from 'node:fs'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { keepPicture, openDocument, signIn, turn } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('a page before it is online', () => {
  let site: Site
  let browser: Browser
  let editor: Page
  let visitor: Page
  let idea: { id: number; title: string }
  let link: string

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    const admin = await apiAs(site, 'admin')
    editor = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] })
    visitor = await openPage(browser)
    // Several things may run on the machine at once.
    editor.setDefaultTimeout(60_000)
    visitor.setDefaultTimeout(60_000)
    idea = await admin.find('ideas', 'where[state][equals]=submitted')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('is seen by an editor, without a link', async () => {
    await signIn(editor, site, 'editor')
    await openDocument(editor, site, 'ideas', idea.id)
    const [page] = await Promise.all([editor.waitForEvent('popup'), editor.click('#preview-button')])
    await page.getByRole('heading', { level: 1, name: idea.title }).waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('[data-preview]').innerText()).toContain('dit staat nog niet online')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsIn(page, 'body')).toEqual([])
    }
    await page.close()
  }, 240_000)

  it('is shared with somebody who has no account', async () => {
    await editor.click('#share-preview')
    await editor.getByText('Er zijn nu geen links.').waitFor()
    await editor.click('#make-preview-link')
    const address = editor.locator('.noaber-previews__link input')
    await address.waitFor()
    await expect.poll(() => address.evaluate((field) => field === document.activeElement)).toBe(true)
    link = await address.inputValue()
    expect(link).toContain(`${site.url}/voorbeeld/link/`)
    await editor.locator('.noaber-previews__link').getByRole('button', { name: 'Kopieer' }).click()
    await expect.poll(() => editor.evaluate(() => navigator.clipboard.readText())).toBe(link)
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(editor, colorScheme)
      expect(await violationsIn(editor, '.noaber-previews')).toEqual([])
    }
    await turn(editor, 'light')
    await visitor.goto(link)
    await visitor.getByRole('heading', { level: 1, name: idea.title }).waitFor()
    expect(await visitor.locator('[data-preview]').innerText()).toContain('Deze link werkt tot')
    expect(await violationsIn(visitor, 'body')).toEqual([])
    await keepPicture(visitor, 'desk-preview')
  }, 240_000)

  it('is not seen any more once the link is revoked', async () => {
    await editor.locator('.noaber-previews__link').getByRole('button', { name: 'Trek in' }).click()
    await editor.getByText('Er zijn nu geen links.').waitFor()
    const answer = await visitor.goto(link)
    expect(answer?.status()).toBe(410)
    await visitor.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
    expect(await visitor.content()).not.toContain(idea.title)
    expect(await violationsIn(visitor, 'body')).toEqual([])
  }, 60_000)

  it('is handed over to a colleague, with a note', async () => {
    await openDocument(editor, site, 'ideas', idea.id)
    await editor.getByText('Nog bij niemand').waitFor()
    await editor.click('#hand-over')
    await editor.click('.noaber-assignment__form .rs__control')
    await editor.locator('.rs__option').first().click()
    await editor.fill('#field-handOverTeam', 'Team Natuur')
    await editor.fill('#field-handOverNote', 'De indiener belt liever.')
    for (const colorScheme of ['light', 'dark'] as const) {
      await turn(editor, colorScheme)
      expect(await violationsIn(editor, '.noaber-assignment__form')).toEqual([])
    }
    await turn(editor, 'light')
    await editor.click('#hand-over-now')
    await editor.locator('.noaber-assignment__now').getByText('Team Natuur').waitFor()
    expect(await violationsIn(editor, '.noaber-assignment')).toEqual([])
    await editor.goto(`${site.url}/admin/collections/ideas/${idea.id}/notities`)
    await editor.locator('.noaber-notebook__note').getByText('De indiener belt liever.').waitFor()
  }, 240_000)

  it('leaves as a dossier, and its history says so', async () => {
    await editor.getByRole('link', { name: 'Tijdlijn' }).click()
    const [file] = await Promise.all([
      editor.waitForEvent('download'),
      editor.getByRole('link', { name: 'Download het hele dossier (ZIP)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`dossier-ideas-${idea.id}.zip`)
    const bytes = readFileSync(await file.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    await editor.reload()
    const events = editor.locator('.noaber-timeline__event')
    await events.first().getByText('Dossier opgehaald').waitFor()
    expect(await events.nth(1).innerText()).toContain('Doorgegeven aan een collega')
    expect(await violationsIn(editor, '.noaber-timeline')).toEqual([])
  }, 240_000)

  it('follows what is typed beside it, without losing the place', async () => {
    await openDocument(editor, site, 'ideas', idea.id)
    await editor.click('#live-preview-toggler')
    const live: FrameLocator = editor.frameLocator('#live-preview-iframe')
    const title = live.getByRole('heading', { level: 1 })
    await live.getByRole('heading', { level: 1, name: idea.title }).waitFor()
    await title.evaluate((heading) => heading.setAttribute('id', 'same-one'))
    await editor.fill('#field-title', 'Een brug voor <fietsers>')
    await live.getByRole('heading', { level: 1, name: 'Een brug voor <fietsers>' }).waitFor()
    await editor.fill('#field-summary', 'Twee oevers, één brug.')
    await live.getByText('Twee oevers, één brug.').waitFor()
    await keepPicture(editor, 'desk-preview-live')

    const saved = await visitor.request.get(`${site.url}/voorbeeld/ideas/${idea.id}`)
    expect(saved.status()).toBe(401)
  }, 240_000)
})
