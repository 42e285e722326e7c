import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from '../../e2e/browser'
import { violationsIn } from '../../e2e/violationsIn'
import { startIdeaSite, type IdeaSite } from '../ideas/startIdeaSite'
import { usePayload } from '../payload'
import { makeWorld, type World } from '../people'
import { bringIdea } from '../publishing/site'
import { requestAs } from '../requestAs'

let payload: Payload
let world: World
let site: IdeaSite
const HOUR = 60 * 60 * 1000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

beforeAll(async () => {
  payload = await usePayload()
  world = await makeWorld(payload)
  await bringIdea(world, 'published', { title: 'Meer bankjes' })
  site = await startIdeaSite(payload)
})

afterAll(async () => {
  await site?.close()
})

const filled = (more: Record<string, unknown> = {}) => ({
  kind: 'info',
  text: 'Zaterdag zijn we er niet.',
  textEnglish: 'We are away on Saturday.',
  link: '/themas/natuur',
  linkText: 'Kijk bij Natuur',
  linkTextEnglish: null,
  from: null,
  until: at(2),
  ...more,
})
const put = async (
  more: Record<string, unknown> = {},
  role: 'admin' | 'editor' | 'assessor' | 'partner' = 'editor',
) => {
  const req = await requestAs(payload, world.users[role])
  return payload.updateGlobal({
    slug: 'site-notice',
    data: filled(more) as never,
    overrideAccess: false,
    req,
    user: req.user,
  })
}
const shown = async (path = '/') =>
  /<section class="site-notice[^]*?<\/section>/.exec((await site.get(path)).text)?.[0] ?? null

describe('the notice above the site', () => {
  it('stands above every page as soon as an editor saves it, in the language of the page', async () => {
    expect(await shown()).toBeNull()
    await put()
    for (const path of [
      '/',
      '/ideeen',
      '/ideeen/meer-bankjes',
      '/privacy',
      '/ideeen/nieuw',
      '/is-er-niet',
      '/feeds',
    ])
      await expect.poll(() => shown(path), { message: path }).toContain('Zaterdag zijn we er niet.')
    const english = await shown('/?lang=en')
    expect(english).toContain('We are away on Saturday.')
    expect(english).toContain('<a href="/themas/natuur?lang=en">Read more</a>')
    expect(english).not.toContain('role="status"')
  })

  it('says so where there is only Dutch, and escapes what is written', async () => {
    await put({
      textEnglish: null,
      text: 'Let op <b>dit</b>',
      link: 'https://example.org/?a=1&b=2',
      kind: 'warning',
    })
    await expect
      .poll(() => shown('/?lang=en'))
      .toContain('<span lang="nl">Let op &lt;b&gt;dit&lt;/b&gt;</span>')
    expect(await shown('/')).toMatch(/site-notice-warning[^]*href="https:\/\/example\.org\/\?a=1&amp;b=2"/)
  })

  it('is not there before its time, comes and goes by itself, and no cache keeps it longer', async () => {
    await put({ from: at(1), until: at(2) })
    await expect.poll(() => shown()).toBeNull()
    await put({ text: 'Nog heel even', until: new Date(Date.now() + 2500).toISOString() })
    await expect.poll(() => shown()).toContain('Nog heel even')
    const { headers } = await site.get('/ideeen/meer-bankjes')
    expect(headers.get('last-modified')).toBeNull()
    await expect.poll(() => shown(), { timeout: 6000 }).toBeNull()
    expect(await shown('/ideeen/meer-bankjes')).toBeNull()
  })

  it('goes when its text is taken out', async () => {
    await put()
    await expect.poll(() => shown()).not.toBeNull()
    await put({ text: '' })
    await expect.poll(() => shown()).toBeNull()
  })

  it('never stands there when saving it failed', async () => {
    await put({ text: '' })
    for (const wrong of [
      { link: 'javascript:alert(1)' },
      { link: '//elders.example' },
      { from: at(3), until: at(2) },
      { text: 'x'.repeat(301) },
    ])
      await expect(put(wrong)).rejects.toThrow()
    expect(await shown()).toBeNull()
  })

  it.each(['assessor', 'partner'] as const)('is no business of an %s', async (role) => {
    await expect(put({}, role)).rejects.toMatchObject({ status: 403 })
    const req = await requestAs(payload, world.users[role])
    const read = payload.findGlobal({ slug: 'site-notice', overrideAccess: false, req, user: req.user })
    if (role === 'partner') await expect(read).rejects.toMatchObject({ status: 403 })
    else expect(await read).toMatchObject({ kind: 'info' })
  })
})

describe.skipIf(!hasBrowser())('the notice in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it.each([
    ['info', 320],
    ['warning', 320],
    ['warning', 1280],
  ] as const)('is right for eyes and ears: %s at %i pixels', async (kind, width) => {
    await put({
      kind,
      text: 'Door een storing komen mails later aan. Je idee is niet kwijt: wacht gerust tot morgen.',
    })
    const page = await openPage(browser, { viewport: { width, height: 700 } })
    await expect.poll(() => shown()).toContain(`site-notice-${kind}`)
    await page.goto(`${site.url}/ideeen/meer-bankjes`)
    const name = kind === 'info' ? 'Mededeling' : 'Let op'
    await page.getByRole('region', { name }).getByRole('link', { name: 'Kijk bij Natuur' }).waitFor()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsIn(page, 'html')).toEqual([])
      if (process.env.NOABER_PICTURES)
        await page.screenshot({ path: join('test-results', `notice-${kind}-${width}-${colorScheme}.png`) })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  })
})
