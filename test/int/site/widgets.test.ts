import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import type { FinderQuestions } from '../../../src/site/widget/FinderQuestions'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeWindow(1))
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-04-05T10:00:00Z') })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

describe('/widget.js', () => {
  it('may be used and kept by every site, for a while', async () => {
    const { status, headers, text } = await site.get('/widget.js')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(headers['cache-control']).toContain('max-age=3600')
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).toContain('noaber-feed')
  })

  it('is not sent again to who has it, in the coding that they have', async () => {
    const plain = await site.get('/widget.js')
    const packed = await site.get('/widget.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    const again = await site.get('/widget.js', {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': `W/${packed.headers.etag}` },
    })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('answers HEAD, and refuses to be written', async () => {
    const head = await site.get('/widget.js', { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect((await site.get('/widget.js', { method: 'POST' })).status).toBe(405)
  })
})

describe('the questions for the finder', () => {
  it.each([
    ['nl', 'Wie vraagt de subsidie aan?'],
    ['en', 'Who applies for the subsidy?'],
  ])('are those of the Subsidiewijzer, in %s', async (lang, first) => {
    const { headers, text } = await site.get(`/subsidiewijzer/vragen.json?lang=${lang}`)
    const { questions, match, page } = JSON.parse(text) as FinderQuestions
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(questions.map(({ name }) => name)).toEqual([
      'applicant',
      'area',
      'theme',
      'amount',
      'phase',
      'start',
    ])
    expect(questions[0]?.asks).toBe(first)
    expect(questions[1]?.choices).toEqual([
      { value: 'PV23', title: 'Overijssel', depth: 0 },
      { value: 'GM0193', title: 'Zwolle', depth: 1 },
    ])
    const answers = questions.flatMap(({ name, choices: [choice] }) => (choice ? [[name, choice.value]] : []))
    const search = new URLSearchParams(answers).toString()
    expect((await site.get(`${match}?${search}`)).status).toBe(200)
    expect((await site.get(`${page}?${search}`)).status).toBe(200)
  })
})

describe('the page about feeds', () => {
  it('gives the code for the feed that was built, and what a strict site must allow', async () => {
    const { text } = await site.get('/feeds?type=ideas&theme=water&area=GM0193', {
      headers: { accept: 'text/html' },
    })
    const code = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    expect(code).toContain('<script src="https://noaber.example/widget.js" async></script>')
    expect(code).toContain('<noaber-feed type="ideas" theme="water" area="GM0193" limit="5">')
    expect(code).toContain('  <a href="https://noaber.example/ideeen">')
    expect(code).toContain('<noaber-subsidy-finder>')
    expect(code).toContain('<noaber-idea-form theme="water" area="GM0193">')
    expect(code).toContain('  <a href="https://noaber.example/ideeen/nieuw">Dien een idee in</a>')
    expect(code).toContain(
      'script-src https://noaber.example/widget.js; connect-src https://noaber.example; img-src https://noaber.example',
    )
  })

  it.each([
    ['count=12', 12],
    ['count=30&limit=3', 30],
    ['count=99', 30],
    ['count=', 5],
    ['count=veel', 5],
    ['limit=100', 30],
  ])(
    'shows as many in the widget as were asked for, and in the feed what it had: %s',
    async (asked, shown) => {
      const { status, text } = await site.get(`/feeds?type=ideas&${asked}`, {
        headers: { accept: 'text/html' },
      })
      expect(status).toBe(200)
      expect(text).toContain(`<noaber-feed type="ideas" limit="${shown}" heading-level="5">`)
      expect(text).not.toMatch(/ideas\.\w+\?[^"<]*count=/)
    },
  )

  it('shows the widget that was chosen, as a list too, with its link for who has no script', async () => {
    const { text, headers } = await site.get('/feeds?type=ideas&layout=list&limit=3&lang=en', {
      headers: { accept: 'text/html' },
    })
    expect(text).toContain('<noaber-feed type="ideas" limit="3" layout="list" lang="en" heading-level="5">')
    expect(text).toContain(
      '&lt;noaber-feed type=&quot;ideas&quot; limit=&quot;3&quot; layout=&quot;list&quot;',
    )
    expect(text).toContain('<script src="/widget.js" async></script>')
    expect(text).toMatch(/value="list" checked/)
    expect(text).toMatch(/name="count"[^>]* value="3"/)
    expect(headers['content-security-policy']).toContain("script-src 'self'; connect-src 'self'")
  })
})
