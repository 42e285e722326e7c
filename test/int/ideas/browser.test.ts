import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { SHORTEST } from '../../../src/operations/ideas/startMark'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { query } from '../feed'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea, step } from '../publishing/site'
import { startIdeaSite, type IdeaSite } from './startIdeaSite'

describe.skipIf(!hasBrowser())('bringing an idea in a browser', { timeout: 180_000 }, () => {
  let payload: Payload
  let world: World
  let sink: SmtpSink
  let site: IdeaSite
  let browser: Browser

  beforeAll(async () => {
    payload = await usePayload()
    world = await makeWorld(payload)
    sink = await startSmtpSink()
    const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
    payload.sendEmail = adapter({ payload }).sendEmail
    await bringIdea(world, 'published', { title: 'Meer bankjes langs het fietspad' })
    site = await startIdeaSite(payload)
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await sink?.close()
  })

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
  /** Nothing wrong in light and dark, and nothing wider than the screen. */
  const check = async (page: Page, name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      // Axe needs a script to run; the page is the same without.
      if (!name.endsWith('-plain'))
        expect(await violationsIn(page, 'html'), `${name} ${colorScheme}`).toEqual([])
      await keepPicture(page, `${name}-${colorScheme}`)
    }
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(width, name).toBeLessThanOrEqual(Number(room))
  }
  const linkIn = (path: string) =>
    new RegExp(`${path}/[\\da-f-]{36}\\.\\d+\\.[\\w-]{43}`).exec(sink.received.at(-1)?.source ?? '')?.[0] ??
    ''

  it.each([
    [{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, 'zonder@bewoner.example'],
    [{ javaScriptEnabled: true, viewport: { width: 390, height: 800 } }, 'met@bewoner.example'],
  ] as [BrowserContextOptions, string][])(
    'a resident comes from the front page to an answer: %j',
    async (options, email) => {
      const kind = options.javaScriptEnabled ? 'script' : 'plain'
      const page = await openPage(browser, options)
      const complaints: string[] = []
      page.on('console', (message) => {
        // A page that says what is wrong has a status that says so too.
        if (message.type() === 'error' && !message.text().includes('status of 400'))
          complaints.push(message.text())
      })
      await page.goto(`${site.url}/`)
      await page.getByRole('link', { name: 'Dien je idee in' }).click()
      await heading(page, 'Dien een idee in')
      await check(page, `idea-form-${kind}`)

      await page.getByLabel('Hoe heet je idee?').fill('Meer bankjes langs het pad')
      if (options.javaScriptEnabled) {
        await page.locator('[data-similar]').getByText('Meer bankjes langs het fietspad').waitFor()
        await page.getByText('Nog ruimte voor 10.000 tekens').waitFor()
      }
      await page.getByRole('radio', { name: 'CC0' }).check()
      await press(page, 'Controleer je idee')
      await page.getByRole('heading', { name: 'Er ging iets mis' }).waitFor()
      await check(page, `idea-form-wrong-${kind}`)
      // What is wrong is read out first; from there one gets to the field, with the keyboard.
      await page.locator('#fouten').focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('story')
      expect(await page.getByLabel('Hoe heet je idee?').inputValue()).toBe('Meer bankjes langs het pad')
      expect(await page.getByRole('radio', { name: 'CC0' }).isChecked()).toBe(true)

      await page.keyboard.type('Langs het pad kun je nergens zitten. Twee bankjes zijn genoeg.')
      await page.getByLabel('Waar is het voor?').selectOption('GM0193')
      await page.getByRole('checkbox', { name: 'Natuur' }).check()
      await page.getByLabel('Je naam', { exact: true }).fill('Jamila de Vries')
      await page.getByLabel('Je e-mailadres').fill(email)
      await page.getByRole('checkbox', { name: 'Ik ga akkoord' }).check()
      await press(page, 'Controleer je idee')
      await heading(page, 'Klopt je idee zo?')
      await page.getByText('Lijkt je idee op een van deze?').waitFor()
      await check(page, `idea-review-${kind}`)
      await press(page, 'Pas je idee aan')
      await page.getByLabel('Naam bij je idee').fill('Jamila')
      // Who is quicker than this is taken for a machine, and asked to send it again.
      await page.waitForTimeout(SHORTEST)
      await press(page, 'Controleer je idee')
      await press(page, 'Dien je idee in')
      await heading(page, 'Kijk in je mail')
      await check(page, `idea-sent-${kind}`)

      await sendMail(payload)
      await page.goto(site.url + linkIn('/mijn-idee/bevestig'))
      await check(page, `idea-confirm-${kind}`)
      await press(page, 'Ja, dien mijn idee in')
      await page.getByText('We hebben je idee ontvangen').waitFor()
      await expect.poll(() => page.locator('.idea-history').textContent()).not.toContain('Concept')
      await check(page, `idea-own-${kind}`)

      const [idea] = await query<{ id: number }>(
        payload,
        sql`select i.id from ideas i join contacts c on c.id = i.submitter_id where c.email = ${email}`,
      )
      const id = Number(idea?.id)
      await step(world, 'ideas', id, 'askInfo', { reason: 'Welk pad bedoel je?' })
      await page.reload()
      await page.getByText('Welk pad bedoel je?').first().waitFor()
      await check(page, `idea-question-${kind}`)
      await page.getByLabel('Je aanvulling').fill('Het pad bij de brug.')
      await press(page, 'Stuur je aanvulling')
      await page.getByText('We hebben je aanvulling ontvangen').waitFor()
      await step(world, 'ideas', id, 'publish', { data: { summary: 'Bankjes langs het pad.' } })
      await step(world, 'ideas', id, 'answerAtOnce', {
        data: { answer: { outcome: 'adopted', text: 'De bankjes komen er.' } },
      })
      sink.received.length = 0
      await sendMail(payload)
      await page.goto(site.url + linkIn('/mijn-idee'))
      await page.getByText('De bankjes komen er.').waitFor()
      await check(page, `idea-answered-${kind}`)
      await page.getByRole('link', { name: 'Bekijk je idee op de site' }).click()
      await heading(page, 'Meer bankjes langs het pad')
      await page.getByText('Antwoord: Dit doen we', { exact: true }).last().waitFor()
      await check(page, `idea-public-${kind}`)
      expect(await page.context().cookies()).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  it('has house rules that can be read', async () => {
    const page = await openPage(browser, { viewport: { width: 320, height: 640 } })
    await page.goto(`${site.url}/ideeen/nieuw/spelregels`)
    await heading(page, 'Spelregels en je gegevens')
    await check(page, 'idea-rules')
    await page.context().close()
  })
})

/** Keeps a picture to look at, when asked for: `NOABER_PICTURES=true`. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.NOABER_PICTURES) return
  await page.screenshot({ path: join('test-results', `${name}.png`), fullPage: true })
}
