import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawLandscape, scenes } from '../../src/demo/landscape/index'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../int/feeds/feedsDatabase'
import { startSite, until, type RunningSite } from '../int/feeds/startSite'
import { hasBrowser, openBrowser, openPage } from './browser'
import { startHostPage, type HostPage } from './startHostPage'
import { violationsIn } from './violationsIn'

const CARDS = '<noaber-feed type="ideas" limit="4"><a href="/terugval">Bekijk alle ideeën</a></noaber-feed>'
const FINDER = '<noaber-subsidy-finder><a href="/terugval">Doe de Subsidiewijzer</a></noaber-subsidy-finder>'
const ALL = `<h2>Ideeën uit Overijssel</h2>${CARDS}<h2>Agenda</h2><noaber-feed type="events" layout="list"></noaber-feed>
  <h2>Subsidies</h2>${FINDER}`

describe.skipIf(!hasBrowser())('widgets on a page of somebody else', () => {
  let database: FeedsDatabase
  let site: RunningSite
  let host: HostPage
  let mediaDir: string
  let browser: Browser

  beforeAll(async () => {
    database = await openFeedsDatabase()
    const { client } = database
    await writeVocabulary(client)
    mediaDir = await mkdtemp(join(tmpdir(), 'noaber-widgets-'))
    site = await startSite({
      databaseUrl: database.url,
      mediaDir,
      now: () => Date.parse('2027-04-05T10:00:00Z'),
    })
    const states = ['underReview', 'inProgress', 'realised', 'published'] as const
    const labels = [
      { nl: 'In behandeling', en: 'Under review' },
      { nl: 'In uitvoering', en: 'In progress' },
      { nl: 'Uitgevoerd', en: 'Realised' },
      { nl: 'Geplaatst', en: 'Published' },
    ]
    const titles = [
      'Een bankje <img src=x onerror=alert(1)>',
      'Bloemen langs de IJssel',
      'Speelbos',
      'Dorpstuin',
    ]
    const drawn = Object.values(scenes)
    for (const [index, state] of states.entries()) {
      const [name, scene] = [`land-${index}.svg`, drawn[index % drawn.length]]
      if (scene) await writeFile(join(mediaDir, name), drawLandscape(name, scene, 900, 600))
      await client.query('insert into feed_media values ($1, $2)', [name, urnOf(index + 1)])
      await writeItem(
        client,
        makeIdea(index + 1, {
          title: titles[index] ?? '',
          state,
          stateLabel: labels[index] ?? { nl: '', en: '' },
          image: {
            url: `${index === 0 ? 'https://elders.example' : site.url}/media/${name}`,
            alt: 'Velden van boven',
            width: 900,
            height: 600,
            mimeType: 'image/svg+xml',
            bytes: 1,
            credit: null,
          },
          summary: 'Met buren maken we er iets moois van, dat goed is voor mens en dier.',
        }),
      )
    }
    await writeItem(client, makeEvent(41, { title: 'Noaberavond in Dalfsen' }))
    const window = makeWindow(50, { title: 'Groen dichtbij' })
    await writeItem(client, {
      ...window,
      subsidyWindow: { ...window.subsidyWindow, applicantKinds: ['foundation'] },
    })
    host = await startHostPage(site.url)
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await host?.close()
    await site?.close()
    await database?.close()
    await rm(mediaDir, { recursive: true, force: true })
  })

  /** What the browser complained of, and what it asked for elsewhere, on a page with these widgets. */
  const open = async (
    body: string,
    { style = '', policy, ...options }: BrowserContextOptions & { style?: string; policy?: string } = {},
  ) => {
    const page = await openPage(browser, options)
    const complaints: string[] = []
    const outside: string[] = []
    page.on('request', (request) => {
      if (![site.url, host.url].some((own) => request.url().startsWith(`${own}/`)))
        outside.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(host.show(body, { style, policy }))
    return { page, complaints, outside }
  }

  const ready = async (page: Page, count: number) => {
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('noaber-feed, noaber-subsidy-finder')].filter(
          (widget) => widget.shadowRoot?.querySelector('.root')?.getAttribute('aria-busy') === 'false',
        ).length === wanted,
      count,
    )
  }

  it('shows items under the strictest policy, asks nobody else, and keeps nothing', async () => {
    const { page, complaints, outside } = await open(ALL)
    await ready(page, 3)
    expect(await page.locator('noaber-feed h3').allInnerTexts()).toEqual([
      'Dorpstuin',
      'Speelbos',
      'Bloemen langs de IJssel',
      'Een bankje <img src=x onerror=alert(1)>',
      'Noaberavond in Dalfsen',
    ])
    expect(await page.locator('noaber-feed .badge').allInnerTexts()).toEqual([
      'Uitgevoerd',
      'In uitvoering',
      'In behandeling',
    ])
    expect(await page.locator('noaber-feed[type=events] .root').innerText()).toContain(
      'zaterdag 10 april 2027, 19.30 tot 21.30 uur, Dorpshuis',
    )
    // The fourth stands on somebody else's site.
    await page.waitForFunction(() => {
      const pictures = document.querySelector('noaber-feed')?.shadowRoot?.querySelectorAll('img') ?? []
      return pictures.length === 3 && [...pictures].every((picture) => picture.naturalWidth > 0)
    })
    expect(await page.getByText('Bekijk alle ideeën').isVisible()).toBe(false)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect([complaints, outside]).toEqual([[], []])
    await page.context().close()
  })

  it('finds subsidies from the answers, and says why', async () => {
    const { page, complaints } = await open(FINDER)
    await page.getByLabel('Wie vraagt de subsidie aan?').selectOption('foundation')
    await page.getByLabel('Hoeveel subsidie heb je nodig?').fill('veel')
    await page.getByRole('button', { name: 'Zoek subsidies' }).click()
    const focused = () =>
      page.evaluate(
        () => document.querySelector('noaber-subsidy-finder')?.shadowRoot?.activeElement?.textContent,
      )
    expect(await focused()).toBe('Er ging iets mis')
    await page.getByRole('link', { name: 'Vul een bedrag in euro’s in' }).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('2.500')
    await page.keyboard.press('Enter')
    await page.getByText('1 subsidie kan passen').waitFor()
    expect(await focused()).toBe('1 subsidie kan passen')
    expect(await page.getByLabel('Wie vraagt de subsidie aan?').inputValue()).toBe('foundation')
    await page.getByText('Waarom?').click()
    expect(await page.locator('.reasons li').count()).toBeGreaterThan(3)
    expect(await page.getByRole('link', { name: 'Bekijk dit met alle uitleg' }).getAttribute('href')).toBe(
      `${site.url}/subsidiewijzer?applicant=foundation&amount=2500`,
    )
    await page.getByLabel('Wie vraagt de subsidie aan?').selectOption('school')
    await page.getByRole('button', { name: 'Zoek subsidies' }).click()
    await page.getByText('Nu past er geen subsidie bij je plan').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['nl', 'en'] as const).map((lang) => ({ colorScheme, lang })),
    ),
  )('has nothing that axe finds wrong: %j', async ({ colorScheme, lang }) => {
    const body = `<div lang="${lang}">${ALL}</div>`
    const { page } = await open(body, { colorScheme, viewport: { width: 320, height: 800 } })
    await ready(page, 3)
    await page.locator('noaber-subsidy-finder button').click()
    await page.locator('noaber-subsidy-finder .results h4').waitFor()
    await page.locator('noaber-subsidy-finder summary').click()
    expect(await violationsIn(page, 'main')).toEqual([])
    // On the smallest screen nothing has to be scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await keepPicture(page, `widgets-${lang}-${colorScheme}-320`)
    await page.context().close()
  })

  it('stays itself on a page whose style reaches for everything', async () => {
    const style =
      '* { all: unset !important; display: inline !important; color: red !important } body { text-transform: uppercase; font-size: 3px; line-height: 0; visibility: hidden }'
    const { page, complaints } = await open(CARDS, { style })
    await ready(page, 1)
    const look = await page.locator('noaber-feed').evaluate((widget) => {
      const root = widget.shadowRoot?.querySelector('.root') as HTMLElement
      const { display } = getComputedStyle(widget)
      const { color, textTransform, visibility, fontSize, lineHeight } = getComputedStyle(root)
      return { display, color, textTransform, visibility, fontSize, lineHeight }
    })
    expect(look).toEqual({
      display: 'block',
      color: 'rgb(27, 42, 47)',
      textTransform: 'none',
      visibility: 'visible',
      fontSize: '16px',
      lineHeight: '24px',
    })
    await keepPicture(page, 'widgets-hostile')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('looks like the page that it is on, from the tokens of NL Design System and its own', async () => {
    const style = `:root { color-scheme: light; --utrecht-document-font-family: Georgia, serif; --utrecht-heading-font-family: Georgia, serif;
      --utrecht-document-color: #2b1a3a; --utrecht-heading-color: #5b2a86; --utrecht-link-color: #5b2a86;
      --utrecht-document-background-color: #fdf8ff; --utrecht-button-background-color: #5b2a86; --noaber-radius: 0; --noaber-border-color: #c9b3da }
      body { font-family: Georgia, serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #2b1a3a; background: #fdf8ff } h2 { color: #5b2a86; margin-top: 2rem }`
    const { page } = await open(ALL.replace('limit="4"', 'limit="3"'), {
      style,
      viewport: { width: 1100, height: 900 },
    })
    await ready(page, 3)
    const heading = page.locator('noaber-feed h3 a').first()
    expect(await heading.evaluate((link) => getComputedStyle(link).color)).toBe('rgb(91, 42, 134)')
    expect(
      await page
        .locator('noaber-feed .root')
        .first()
        .evaluate((root) => getComputedStyle(root).fontFamily),
    ).toBe('Georgia, serif')
    await keepPicture(page, 'widgets', join(import.meta.dirname, '../../docs/images'))
    await page.context().close()
  })

  it('leaves the link on the page when the script, the connection or a setting fails, and can try again', async () => {
    const { page } = await open(CARDS, { policy: "default-src 'none'" })
    expect(await page.getByText('Bekijk alle ideeën').isVisible()).toBe(true)
    await page.context().close()
    const { page: offline, complaints } = await open('<p></p>')
    await offline.route('**/feeds/**', (route) => route.abort())
    await offline.locator('main').evaluate((main) => {
      const widget = document.createElement('noaber-feed')
      widget.setAttribute('type', 'ideas')
      const link = document.createElement('a')
      link.href = '/terugval'
      link.textContent = 'Bekijk alle ideeën'
      widget.append(link)
      main.append(widget)
    })
    await offline.getByText('Dit kon niet worden geladen').waitFor()
    expect(await offline.getByText('Bekijk alle ideeën').isVisible()).toBe(true)
    await offline.unroute('**/feeds/**')
    await offline.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await offline.getByRole('link', { name: 'Speelbos' }).waitFor()
    // A setting that cannot be is told to who made the page, and breaks nothing.
    await offline.locator('noaber-feed').evaluate((widget) => widget.setAttribute('type', 'raadsels'))
    await offline.getByText('Dit kon niet worden geladen').waitFor()
    expect(complaints.filter((text) => text.includes('Uncaught'))).toEqual([])
    await offline.context().close()
  })

  it('follows its attributes, moves without a new request, and may be on a page twice', async () => {
    const { page, complaints } = await open(
      `${CARDS}<script src="${site.url}/widget.js"></script><section></section>`,
    )
    await ready(page, 1)
    // Pictures are not counted: those of cards load when they come into view, which may be later than this.
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() !== 'image') asked.push(new URL(request.url()).pathname)
    })
    await page.evaluate(() =>
      document.querySelector('section')?.append(document.querySelector('noaber-feed') ?? ''),
    )
    await page.locator('noaber-feed').evaluate((widget) => {
      widget.setAttribute('layout', 'list')
      widget.setAttribute('heading-level', '4')
      widget.setAttribute('type', 'events')
    })
    await page.locator('noaber-feed h4', { hasText: 'Noaberavond' }).waitFor()
    expect(asked).toEqual(['/feeds/events.json'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows no more what was withdrawn, at the next load', async () => {
    await writeItem(database.client, makeIdea(9, { title: 'Even maar' }))
    await until(async () => (await site.get('/feeds/ideas.json')).text.includes('Even maar'))
    await withdrawItem(database.client, urnOf(9))
    await until(async () => !(await site.get('/feeds/ideas.json?limit=30')).text.includes('Even maar'))
    const { page } = await open('<noaber-feed type="ideas" limit="30"></noaber-feed>')
    await ready(page, 1)
    expect(await page.locator('noaber-feed h3').allInnerTexts()).not.toContain('Even maar')
    await page.context().close()
  })
})

/** Keeps a picture when asked for: `NOABER_PICTURES=1`. */
const keepPicture = async (page: Page, name: string, folder = 'test-results'): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
