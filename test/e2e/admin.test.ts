import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, titlesIn, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { chooseStep, fillField, keepPicture, openDocument, signIn, stateOf, takeStep } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

describe.skipIf(!hasBrowser())('the admin panel', () => {
  let site: Site
  let browser: Browser
  let admin: Api
  let editor: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    admin = await apiAs(site, 'admin')
    editor = await openPage(browser)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  it('speaks the language of the browser before anybody signs in', async () => {
    await editor.goto(`${site.url}/admin/login`)
    await editor.waitForSelector('#field-email')
    expect(await editor.locator('html').getAttribute('lang')).toBe('nl')
    expect(await editor.locator('h1').innerText()).toBe('Welkom bij Noaber')
    await keepPicture(editor, 'admin-login')

    const visitor = await openPage(browser, { locale: 'en-GB' })
    await visitor.goto(`${site.url}/admin/login`)
    expect(await visitor.locator('h1').innerText()).toBe('Welcome to Noaber')
    await visitor.context().close()
  }, 60_000)

  it('asks nobody outside for anything', async () => {
    const outside: string[] = []
    editor.on('request', (request) => {
      if (!request.url().startsWith(site.url) && request.url().startsWith('http')) outside.push(request.url())
    })
    await signIn(editor, site, 'editor')
    await keepPicture(editor, 'admin-dashboard')
    await editor.goto(`${site.url}/admin/collections/ideas`)
    await editor.waitForSelector('.noaber-badge[data-state=submitted]')
    await keepPicture(editor, 'admin-ideas')
    expect(outside).toEqual([])
  }, 60_000)

  it('lets an editor publish an idea, which is in the feed at once', async () => {
    const { id, slug, title } = await admin.find('ideas', 'where[state][equals]=submitted')
    await openDocument(editor, site, 'ideas', id)
    expect(await violationsIn(editor, '.noaber-controls')).toEqual([])
    await keepPicture(editor, 'admin-idea')
    expect(await titlesIn(site, 'ideas')).not.toContain(title)

    await chooseStep(editor, 'publish')
    await takeStep(editor, 'publish')
    await editor.getByText('Gelukt. De status is nu ‘Geplaatst’.').waitFor()
    await expect.poll(() => stateOf(editor)).toBe('published')
    await expect.poll(() => titlesIn(site, 'ideas')).toContain(title)

    await editor.goto(`${site.url}/ideeen/${slug}`)
    expect(await editor.locator('h1').innerText()).toBe(title)
    await keepPicture(editor, 'idea')
    await editor.goto(`${site.url}/feeds?type=ideas`)
    await keepPicture(editor, 'feeds')
    await editor.goto(`${site.url}/`)
    await editor.getByRole('heading', { level: 1, name: 'Samen maken we de buurt' }).waitFor()
    await keepPicture(editor, 'home')
    await editor.goto(`${site.url}/ideeen`)
    // The areas of the demo have places, so there is a map.
    await editor.getByRole('link', { name: /^Zwolle: / }).waitFor()
    await keepPicture(editor, 'ideas')
  }, 60_000)

  it('refuses no idea without a reason, and says so in Dutch', async () => {
    const { id } = await admin.find('ideas', 'where[state][equals]=submitted')
    await openDocument(editor, site, 'ideas', id)
    await chooseStep(editor, 'refuse')
    await takeStep(editor, 'refuse')
    await editor.getByText('Schrijf een korte uitleg.').waitFor()
    await editor.getByText('Vul dit in.').waitFor()
    expect(await violationsIn(editor, '.noaber-step')).toEqual([])
    expect((await admin.find('ideas', `where[id][equals]=${id}`)).state).toBe('submitted')

    await editor.locator('.noaber-step .rs__control').click()
    await editor.getByText('Geen taak van de provincie').click()
    await editor.locator('.noaber-step textarea').fill('Dit gaat over een straat van de gemeente.')
    expect(await editor.getByText('Schrijf een korte uitleg.').count()).toBe(0)
    await keepPicture(editor, 'admin-step')
    await takeStep(editor, 'refuse')
    await editor.getByText('Gelukt. De status is nu ‘Niet geplaatst’.').waitFor()
    const refused = await admin.find('ideas', `where[id][equals]=${id}`)
    expect(refused).toMatchObject({
      state: 'refused',
      refusalGround: 'notProvincial',
      stateReason: 'Dit gaat over een straat van de gemeente.',
    })
  }, 60_000)

  it('says so when somebody else was ahead', async () => {
    const { id } = await admin.find('ideas', 'where[state][equals]=submitted')
    await openDocument(editor, site, 'ideas', id)
    await chooseStep(editor, 'publish')
    const colleague = await openPage(browser)
    await signIn(colleague, site, 'editor')
    await openDocument(colleague, site, 'ideas', id)
    await chooseStep(colleague, 'askInfo')
    await colleague.locator('.noaber-step textarea').fill('Waar in Haaksbergen is dit?')
    await takeStep(colleague, 'askInfo')
    await colleague.getByText('Gelukt.').waitFor()
    await colleague.context().close()

    await takeStep(editor, 'publish')
    await editor.getByText('Iemand was je voor').first().waitFor()
    await expect.poll(() => stateOf(editor)).toBe('needsInfo')
  }, 60_000)

  it('asks to save before a step', async () => {
    const { id } = await admin.find('ideas', 'where[state][equals]=published')
    await openDocument(editor, site, 'ideas', id)
    await fillField(editor, 'title', 'Nog niet opgeslagen')
    await editor.click('#step-assign')
    await editor.getByText('Sla die eerst op').waitFor()
    expect(await editor.locator('.noaber-step').count()).toBe(0)
  }, 60_000)

  it('keeps a partner’s edit of a public initiative as a proposal until an editor publishes it', async () => {
    const { id, title } = await admin.find('initiatives', 'where[slug][equals]=buurtapp-zonder-gedoe')
    const arcon = await admin.find('partners', 'where[slug][equals]=arcon')
    await admin.update('partners', arcon.id, { trustedFor: [], _status: 'published' })

    const partner = await openPage(browser)
    await signIn(partner, site, 'partner')
    await openDocument(partner, site, 'initiatives', id)
    expect(await partner.locator('#action-save').count()).toBe(0)
    await fillField(partner, 'title', 'Een buurtapp met gemak')
    await partner.getByRole('button', { name: 'Voorstel indienen' }).click()
    await partner.getByText('Je voorstel is ingediend.').waitFor()
    await partner.getByText('Voorstel wacht op de redactie').waitFor()
    expect(await titlesIn(site, 'initiatives')).toContain(title)
    await partner.context().close()

    await openDocument(editor, site, 'initiatives', id)
    await keepPicture(editor, 'admin-proposal')
    await chooseStep(editor, 'approveProposal')
    await takeStep(editor, 'approveProposal')
    await editor.getByText('Het voorstel staat nu op de site.').waitFor()
    await expect.poll(() => titlesIn(site, 'initiatives')).toContain('Een buurtapp met gemak')
    expect(await titlesIn(site, 'initiatives')).not.toContain(title)
  }, 60_000)

  it('hides at once and brings back what was there', async () => {
    const { id, title } = await admin.find('ideas', 'where[state][equals]=answered')
    await openDocument(editor, site, 'ideas', id)
    await chooseStep(editor, 'hide')
    await editor.locator('.noaber-step textarea').fill('Er staat een naam in.')
    await takeStep(editor, 'hide')
    await editor.getByText('Dit is nu verborgen.').waitFor()
    await expect.poll(() => titlesIn(site, 'ideas')).not.toContain(title)
    await chooseStep(editor, 'unhide')
    await takeStep(editor, 'unhide')
    await editor.getByText('Dit is weer zichtbaar.').waitFor()
    await expect.poll(() => titlesIn(site, 'ideas')).toContain(title)
  }, 60_000)
})
