import type { Browser, Page } from 'playwright-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendMail } from '../../../src/jobs/tasks/sendMail'
import { smtpAdapter } from '../../../src/mail/smtpAdapter'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { itemOf, query } from '../feed'
import { startSmtpSink, type SmtpSink } from '../mail/startSmtpSink'
import { usePayload } from '../payload'
import { makeWorld } from '../people'
import { bringWindow } from '../publishing/window'
import { startFollowSite, type FollowSite } from './followSite'

describe.skipIf(!hasBrowser())('following a window in a browser', { timeout: 120_000 }, () => {
  let payload: Payload
  let sink: SmtpSink
  let site: FollowSite
  let browser: Browser
  let page: Page
  let path: string
  const complaints: string[] = []

  beforeAll(async () => {
    payload = await usePayload()
    sink = await startSmtpSink()
    const adapter = smtpAdapter({ url: sink.url, from: 'Provincie <noaber@example.nl>' })
    payload.sendEmail = adapter({ payload }).sendEmail
    const id = await bringWindow(await makeWorld(payload), 'open')
    path = String((await itemOf(payload, 'subsidy-windows', id))?.url)
    site = await startFollowSite(payload)
    browser = await openBrowser()
    page = await openPage(browser)
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await sink?.close()
  })

  const confirmed = async () =>
    (await query(payload, sql`select 1 from followers where confirmed_at is not null`)).length
  /** Opens the page behind a link in the last letter. */
  const open = async (part: string) => {
    const source = sink.received.at(-1)?.source ?? ''
    const found = new RegExp(`/volgen/${part}\\d+\\.\\d+\\.[\\w-]{43}`).exec(source)?.[0] ?? ''
    expect(found).not.toBe('')
    await page.goto(site.url + found)
  }

  it('takes an address, a press on the button in the page of the letter, and another to stop', async () => {
    await page.goto(site.url + path)
    expect(await violationsIn(page, '.follow')).toEqual([])
    await page.getByLabel('E-mailadres').fill('geen adres')
    await page.getByRole('button', { name: 'Stuur me een mail' }).click()
    expect(new URL(page.url()).pathname).toBe(path)
    await page.getByLabel('E-mailadres').fill('jamila@bewoner.example')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Kijk in je mail' }).waitFor()
    expect(await violationsIn(page, 'main')).toEqual([])

    await sendMail(payload)
    await open('')
    expect(await violationsIn(page, 'main')).toEqual([])
    expect(await confirmed()).toBe(0)
    await page.getByRole('button', { name: 'Ja, stuur me mail' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dat is gelukt' }).waitFor()
    expect(await confirmed()).toBe(1)

    await open('stop/')
    await page.getByRole('button', { name: 'Stop hiermee' }).click()
    await page.getByRole('heading', { level: 1, name: 'Je bent gestopt' }).waitFor()
    expect(await confirmed()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('fits on the smallest screens', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(site.url + path)
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(width).toBeLessThanOrEqual(Number(room))
  })
})
