import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiAs, type Api } from './api'
import { hasBrowser, openBrowser, openPage } from './browser'
import { chooseStep, keepPicture, openDocument, signIn, takeStep } from './panel'
import { startSite, type Site } from './startSite'
import { violationsIn } from './violationsIn'

const WIDE = { viewport: { width: 1920, height: 1000 } }

/** In which column a card stands. */
const columnOf = (page: Page, id: number) =>
  page
    .locator(`[data-card="${id}"]`)
    .evaluate((card) => card.closest('[data-column]')?.getAttribute('data-column') ?? null)

/** Drags a card with the mouse, and says what `look` sees on the way. */
const drag = async (page: Page, id: number, state: string, look?: () => Promise<void>) => {
  const card = page.locator(`[data-card="${id}"] dl`)
  await card.scrollIntoViewIfNeeded()
  const from = await card.boundingBox()
  const to = await page.locator(`[data-column="${state}"] h2`).boundingBox()
  if (!from || !to) throw new Error(`There is nothing to drag from or to: ${id}, ${state}`)
  await page.mouse.move(from.x + 12, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 })
  await page.locator('.noaber-card--dragged').waitFor()
  await page.mouse.move(to.x + 60, to.y + 10, { steps: 12 })
  await look?.()
  await page.mouse.up()
}

/** Takes a step by REST, as whoever is signed in on this page: a colleague who was first. */
const stepElsewhere = (page: Page, collection: string, id: number, body: Record<string, unknown>) =>
  page.evaluate(
    async ({ path, sent }) => {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      })
      if (!response.ok) throw new Error(await response.text())
    },
    { path: `/api/${collection}/${id}/transition`, sent: body },
  )

/** Fills in the date that the form of a step asks for, in Dutch time. */
const fillDate = async (page: Page, text: string) => {
  await page.locator('.noaber-step .react-datepicker__input-container input').fill(text)
  await page.keyboard.press('Enter')
}

const saying = (page: Page, text: string) =>
  page.locator('.noaber-unseen[role=status]').filter({ hasText: text }).waitFor({ state: 'attached' })

describe.skipIf(!hasBrowser())('the board and the calendar', () => {
  let site: Site
  let browser: Browser
  let editor: Page
  let api: Api

  beforeAll(async () => {
    site = await startSite()
    browser = await openBrowser()
    editor = await openPage(browser, WIDE)
    api = await apiAs(site, 'admin')
    await signIn(editor, site, 'editor')
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  }, 60_000)

  const openBoard = async (page: Page, collection: string, query = '') => {
    await page.goto(`${site.url}/admin/collections/${collection}/bord${query}`)
    await page.waitForSelector('.noaber-board')
    // A card that can be dragged has its button: the page works.
    await page.locator('.noaber-card .popup-button').first().waitFor()
  }
  const submittedIdea = async () => {
    const idea = await api.find('ideas', 'where[state][equals]=submitted')
    await api.update('ideas', idea.id, { summary: 'Een kort idee.' })
    return idea
  }

  it('is one step from the list, and back', async () => {
    await editor.goto(`${site.url}/admin/collections/ideas`)
    await editor.getByRole('link', { name: 'Bord', exact: true }).click()
    await editor.waitForSelector('.noaber-board')
    expect(await editor.locator('h1').innerText()).toBe('Ideeën: bord')
    await expect.poll(() => editor.title(), { timeout: 20_000 }).toBe('Ideeën: bord | Noaber')
    expect(await editor.locator('[data-column]').first().getAttribute('data-column')).toBe('draft')
    expect(await editor.locator('[data-column=withdrawn]').count()).toBe(0)
    await editor.getByRole('link', { name: 'Lijst', exact: true }).click()
    await editor.waitForURL(/\/collections\/ideas(\?|$)/)
    await expect.poll(() => editor.title(), { timeout: 20_000 }).toBe('Ideeën | Noaber')
  }, 90_000)

  it.each([
    { locale: 'nl-NL', colorScheme: 'dark', heading: 'Ideeën: bord' },
    { locale: 'en-GB', colorScheme: 'light', heading: 'Ideas: board' },
  ] as const)(
    'can be read in $locale, $colorScheme',
    async ({ locale, colorScheme, heading }) => {
      const page = await openPage(browser, { ...WIDE, locale, colorScheme })
      await signIn(page, site, 'editor')
      await openBoard(page, 'ideas', '?ended=true')
      await page.waitForSelector(`html[data-theme=${colorScheme}]`)
      expect(await page.locator('h1').innerText()).toBe(heading)
      expect(await violationsIn(page, '.noaber-page')).toEqual([])
      await page.locator('.noaber-card .popup-button').first().click()
      await page.locator('.popup__content').waitFor()
      expect(await violationsIn(page, '.popup__content')).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  it('takes a step at once when a card is dragged to where nothing more is asked', async () => {
    const { id } = await submittedIdea()
    await openBoard(editor, 'ideas')
    expect(await violationsIn(editor, '.noaber-page')).toEqual([])
    await drag(editor, id, 'published', async () => {
      await editor.locator('[data-column=published].noaber-column--over').waitFor()
      const closed = editor.locator('[data-column=answered].noaber-column--closed')
      await closed.getByText('Van ‘Ingestuurd’ kan dit niet naar ‘Beantwoord’.').waitFor()
      await keepPicture(editor, 'desk-board')
    })
    await editor.getByText('Gelukt. De status is nu ‘Geplaatst’.').waitFor()
    await saying(editor, 'staat nu bij ‘Geplaatst’')
    expect(await columnOf(editor, id)).toBe('published')
    expect(await api.find('ideas', `where[id][equals]=${id}`)).toMatchObject({ state: 'published' })
  }, 120_000)

  it('puts a card back that may not go there, and says why', async () => {
    const { id } = await api.find('ideas', 'where[state][equals]=published')
    await openBoard(editor, 'ideas')
    await drag(editor, id, 'inProgress')
    await saying(editor, 'Van ‘Geplaatst’ kan dit niet naar ‘In uitvoering’.')
    expect(await columnOf(editor, id)).toBe('published')
  }, 120_000)

  it('asks for what a step needs, and puts the card back when that is not given', async () => {
    const { id } = await api.find('ideas', 'where[state][equals]=published')
    await openBoard(editor, 'ideas')
    await drag(editor, id, 'underReview')
    await editor.locator('.noaber-step .field-type').first().waitFor()
    expect(await violationsIn(editor, '.noaber-step')).toEqual([])
    await editor.locator('.noaber-step').getByRole('button', { name: 'Annuleer' }).click()
    await saying(editor, 'staat weer bij ‘Geplaatst’')
    expect(await columnOf(editor, id)).toBe('published')

    await drag(editor, id, 'underReview')
    await editor.locator('.noaber-step .rs__control').first().click()
    const handlers = editor.locator('.noaber-step .rs__option')
    await handlers.first().waitFor()
    expect(await handlers.allInnerTexts()).toEqual(['Hanna Behandelaar (voorbeeld)'])
    await handlers.first().click()
    await fillDate(editor, '3 maart 2031 09:00')
    await takeStep(editor, 'assign')
    await saying(editor, 'staat nu bij ‘In behandeling’')
    expect(await columnOf(editor, id)).toBe('underReview')
    const card = await editor.locator(`[data-card="${id}"]`).innerText()
    expect(card).toContain('Hanna Behandelaar')
    expect(card).toContain('3 maart 2031')
  }, 120_000)

  it('says so when a colleague was first, and shows where the card is now', async () => {
    const { id } = await api.find('initiatives', 'where[state][equals]=published')
    await openBoard(editor, 'initiatives')
    await stepElsewhere(editor, 'initiatives', id, { transition: 'start' })
    await editor.click(`#move-${id} .popup-button`)
    await editor.click(`#move-${id}-stop`)
    await editor.getByText('Iemand was je voor: dit staat nu bij ‘Bezig’.').waitFor()
    await expect.poll(() => columnOf(editor, id), { timeout: 20_000 }).toBe('underway')
  }, 120_000)

  it('can be worked with the keyboard alone, also through a form', async () => {
    const { id } = await api.find('initiatives', 'where[state][equals]=published')
    await openBoard(editor, 'initiatives', '?ended=true')
    await editor.locator(`#move-${id} .popup-button`).focus()
    await editor.keyboard.press('Enter')
    const stop = editor.locator(`#move-${id}-stop`)
    for (
      let key = 0;
      key < 10 && !(await stop.evaluate((button) => button === document.activeElement));
      key++
    ) {
      await editor.keyboard.press('ArrowDown')
    }
    await editor.keyboard.press('Enter')
    const reason = editor.locator('.noaber-step textarea')
    await reason.waitFor()
    await reason.focus()
    await editor.keyboard.type('De groep stopt ermee.')
    await editor.keyboard.press('Tab')
    for (let key = 0; key < 6; key++) {
      if (await editor.evaluate(() => document.activeElement?.getAttribute('data-step') === 'stop')) break
      await editor.keyboard.press('Tab')
    }
    await editor.keyboard.press('Enter')
    await saying(editor, 'staat nu bij ‘Gestopt’')
    expect(await columnOf(editor, id)).toBe('stopped')
    await expect
      .poll(() =>
        editor.evaluate(() => document.activeElement?.closest('[data-card]')?.getAttribute('data-card')),
      )
      .toBe(String(id))
  }, 120_000)

  it('keeps its filters in the address', async () => {
    const theme = await api.find('themes', 'where[state][equals]=published')
    await openBoard(editor, 'ideas')
    const filters = editor.locator('.noaber-filters')
    await filters.getByLabel('Thema').selectOption(String(theme.id))
    await filters.getByLabel('Ook afgeronde tonen').check()
    await filters.getByRole('button', { name: 'Toon' }).click()
    await editor.waitForURL(/ended=true/)
    await editor.reload()
    await editor.waitForSelector('[data-column=withdrawn]')
    expect(await filters.getByLabel('Thema').inputValue()).toBe(String(theme.id))
    await filters.getByRole('link', { name: 'Wis filters' }).click()
    await editor.waitForURL(/\/bord$/)
    expect(await filters.getByLabel('Thema').inputValue()).toBe('')
  }, 120_000)

  it('shows a partner its own, in English and in the dark too', async () => {
    const partner = await openPage(browser, { ...WIDE, locale: 'en-GB', colorScheme: 'dark' })
    await signIn(partner, site, 'partner')
    const arcon = await api.find('partners', 'where[slug][equals]=arcon')
    await openBoard(partner, 'initiatives', '?ended=true')
    const names = await partner.locator('.noaber-card dd').allInnerTexts()
    expect(names.filter((name) => name === arcon.title).length).toBe(
      await partner.locator('.noaber-card').count(),
    )
    expect(await partner.locator('.noaber-filters').getByLabel('Partner').count()).toBe(0)
    expect(await violationsIn(partner, '.noaber-page')).toEqual([])
    await partner.goto(`${site.url}/admin/agenda`)
    await partner.waitForSelector('.noaber-month')
    expect(await partner.locator('h1').innerText()).toBe('Calendar')
    expect(await violationsIn(partner, '.noaber-page')).toEqual([])
    await partner.context().close()
  }, 120_000)

  it('has a calendar that is for who is signed in only', async () => {
    const stranger = await openPage(browser)
    await stranger.goto(`${site.url}/admin/agenda`)
    await stranger.waitForSelector('#field-email')
    await stranger.context().close()
    expect(await editor.locator('#nav-agenda').getAttribute('href')).toBe('/admin/agenda')
  }, 60_000)

  it('shows a planned step in the calendar and in the list, month by month', async () => {
    const idea = await submittedIdea()
    await openBoard(editor, 'ideas')
    await stepElsewhere(editor, 'ideas', idea.id, { transition: 'publish', at: '2031-03-30T00:30:00.000Z' })
    await editor.goto(`${site.url}/admin/agenda?month=2031-02&kind=planned`)
    await editor.waitForSelector('.noaber-month')
    await editor.click('#next-month')
    await editor.waitForURL(/month=2031-03/)
    const entry = editor.locator('[data-day="2031-03-30"]').getByRole('link', { name: idea.title })
    await entry.waitFor()
    expect(await entry.innerText()).toContain('01:30')
    expect(await entry.innerText()).toContain('Gepland: Plaats het idee')
    await editor.click('#previous-month')
    await editor.waitForURL(/month=2031-02/)
    await editor.getByText('In deze maand staat niets.').waitFor()
    expect(await editor.locator('input[name=kind]:checked').count()).toBe(1)

    await editor.goto(`${site.url}/admin/agenda?month=2031-03&view=list`)
    await editor.locator('section[data-day="2031-03-30"]').getByText(idea.title).waitFor()
    expect(await violationsIn(editor, '.noaber-page')).toEqual([])

    await editor.goto(
      `${site.url}/admin/collections/ideas?limit=100&search=${encodeURIComponent(idea.title)}`,
    )
    await editor.locator('[data-planned=publish]').first().waitFor()
    expect(await editor.locator('[data-planned=publish]').first().innerText()).toContain('30 maart 2031')
  }, 120_000)

  it('can be planned for another moment, and called off', async () => {
    const { id } = await api.find('ideas', 'where[state][equals]=submitted')
    await openDocument(editor, site, 'ideas', id)
    await editor.getByText('Gepland: 30 maart 2031 om 01:30').waitFor()
    await chooseStep(editor, 'publish')
    await editor.locator('.noaber-step').getByText('Niet nu: plan deze stap voor later').click()
    await fillDate(editor, '12 juni 2031 10:00')
    await takeStep(editor, 'publish')
    await editor.getByText('Gepland: 12 juni 2031 om 10:00').waitFor()
    const inMonth = async (month: string) => {
      await editor.goto(`${site.url}/admin/agenda?month=${month}&kind=planned`)
      await editor.waitForSelector('.noaber-month')
      return editor.locator('.noaber-entry').count()
    }
    expect([await inMonth('2031-03'), await inMonth('2031-06')]).toEqual([0, 1])

    await openDocument(editor, site, 'ideas', id)
    await chooseStep(editor, 'callOff')
    await takeStep(editor, 'callOff')
    await expect.poll(() => editor.getByText('Gepland: 12 juni 2031').count(), { timeout: 20_000 }).toBe(0)
    expect(await inMonth('2031-06')).toBe(0)
  }, 120_000)

  it('shows this month with what waits for a date beside it', async () => {
    await editor.click('#nav-agenda')
    await editor.waitForSelector('td[aria-current=date]')
    expect(await editor.locator('.noaber-unscheduled h2').innerText()).toBe('Nog zonder datum')
    expect(await violationsIn(editor, '.noaber-page')).toEqual([])
    await keepPicture(editor, 'desk-calendar')
    await editor.emulateMedia({ colorScheme: 'dark' })
    await editor.reload()
    await editor.waitForSelector('html[data-theme=dark] .noaber-month')
    expect(await violationsIn(editor, '.noaber-page')).toEqual([])
    await editor.emulateMedia({ colorScheme: 'light' })
    await editor.reload()
    await editor.waitForSelector('html[data-theme=light] .noaber-month')
    await editor.setViewportSize({ width: 420, height: 900 })
    expect(await editor.locator('.noaber-month thead').isVisible()).toBe(false)
    expect(await violationsIn(editor, '.noaber-page')).toEqual([])
    await editor.setViewportSize(WIDE.viewport)
  }, 120_000)
})
