import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makePost, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeChange, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
let mediaDir: string

beforeAll(async () => {
  mediaDir = await mkdtemp(join(tmpdir(), 'noaber-media-'))
  await writeFile(
    join(mediaDir, 'tekening.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  )
  await writeFile(join(mediaDir, 'foto één.jpg'), 'jpg')
  await writeFile(join(mediaDir, 'geheim.pdf'), 'pdf')
  await writeFile(join(mediaDir, 'raar.exe'), 'exe')
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  for (let number = 1; number <= 30; number += 1) {
    const published = new Date(Date.UTC(2026, 1, number)).toISOString()
    await writeItem(client, makeIdea(number, { published }))
  }
  await writeItem(
    client,
    makeIdea(30, { slug: 'nieuwe-naam', url: '/ideeen/nieuwe-naam', title: 'Een <b>nieuwe</b> naam' }),
  )
  await withdrawItem(client, urnOf(1))
  await withdrawItem(client, urnOf(2), { target: urnOf(3) })
  await withdrawItem(client, urnOf(4), { target: urnOf(2) })
  await writeItem(client, makeWindow(40))
  await writeItem(client, makeEvent(41))
  await writeItem(
    client,
    makeEvent(42, { event: { ...makeEvent(42).event, startsAt: '2026-01-01T19:00:00.000Z', endsAt: null } }),
  )
  await writeItem(client, makePost(43))
  for (const name of ['tekening.svg', 'foto één.jpg', 'raar.exe', 'kwijt.png']) {
    await client.query('insert into feed_media values ($1, $2)', [name, urnOf(30)])
  }
  await writeChange(client, { urn: urnOf(30), type: 'ideas', kind: 'upsert' })
  site = await startSite({
    databaseUrl: database.url,
    mediaDir,
    now: () => Date.parse('2027-03-05T12:00:00Z'),
  })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
  await rm(mediaDir, { recursive: true, force: true })
})

const page = (path: string) => site.get(path, { headers: { accept: 'text/html' } })

describe('pages', () => {
  it.each([
    ['/', 'Samen maken we de buurt'],
    ['/ideeen', 'Een &lt;b&gt;nieuwe&lt;/b&gt; naam'],
    ['/ideeen?theme=natuur&area=GM0193&q=verwijzing', 'Een &lt;b&gt;nieuwe&lt;/b&gt; naam'],
    ['/ideeen/nieuwe-naam', '<h1>Een &lt;b&gt;nieuwe&lt;/b&gt; naam</h1>'],
    ['/subsidies', 'Opent op 1 april 2027'],
    ['/subsidies/ronde-40', '€\u00a015.000'],
    ['/agenda', 'zaterdag 10 april 2027, 19.30 tot 21.30 uur'],
    ['/agenda/avond-41', 'Dorpshuis, Brink 1, Dalfsen'],
    ['/initiatieven', 'Hier staat nog niets'],
    ['/partners', 'Hier staat nog niets'],
    ['/themas', 'Hier staat nog niets'],
    ['/berichten', 'Bericht 43'],
    ['/berichten/bericht-43', 'De tekst van idee 43'],
    ['/feeds', 'Maak je feed'],
    ['/feeds?lang=en', 'Make your feed'],
    ['/feeds?type=ideas&theme=natuur', 'https://noaber.example/feeds/ideas.atom?theme=natuur'],
    ['/feeds?type=ideas&state=open', 'https://noaber.example/feeds/ideas.atom"'],
  ])('%s shows %s', async (path, text) => {
    const { status, headers, text: body } = await page(path)
    expect(status).toBe(200)
    expect(body).toContain(text)
    expect(body).toMatch(/^<!doctype html>/)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    // No script but the site's own, in a file of its own.
    expect(body).not.toMatch(
      /<script(?! type="application\/ld\+json">)(?! type="module" src="\/assets\/)(?! [^>]*src="\/widget\.js")|\son[a-z]+=|style="/i,
    )
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('links to paths, so that it works at any address', async () => {
    const { text } = await page('/ideeen/nieuwe-naam')
    expect(text).toContain('<a href="/themas/natuur">een verwijzing</a>')
    expect(text).toContain('<link rel="canonical" href="https://noaber.example/ideeen/nieuwe-naam">')
  })

  it('leads through all items, page by page, and no item twice', async () => {
    const seen: string[] = []
    let path: string | undefined = '/ideeen'
    while (path) {
      const { text } = await page(path)
      seen.push(...[...text.matchAll(/<h2><a href="([^"]+)"/g)].map(([, url = '']) => url))
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen.length).toBe(27)
    expect(new Set(seen).size).toBe(27)
  })

  it('shows on the agenda what is to come, and what was when asked', async () => {
    expect((await page('/agenda')).text).not.toContain('Avond 42')
    expect((await page('/agenda?state=past')).text).toContain('Avond 42')
  })

  it('finds nothing where there is nothing', async () => {
    expect((await page('/ideeen?q=olifant')).text).toContain('Niets gevonden')
  })

  it.each([
    ['an old name', '/ideeen/idee-30', '/ideeen/nieuwe-naam'],
    ['what was merged', '/ideeen/idee-2', '/ideeen/idee-3'],
    ['what was merged into something merged', '/ideeen/idee-4', '/ideeen/idee-3'],
    ['a slash too many', '/ideeen/', '/ideeen'],
    ['slashes that name a host', '//kwaad.example/', '/kwaad.example'],
  ])('sends %s on', async (_, from, to) => {
    const { status, headers } = await page(from)
    expect(status).toBe(301)
    expect(headers.location).toBe(to)
  })

  it.each([
    ['/ideeen/idee-1', 410, 'Deze pagina is er niet meer'],
    ['/ideeen/nooit-geweest', 404, 'Deze pagina bestaat niet'],
    ['/nergens', 404, 'Deze pagina bestaat niet'],
    ['/ideeen/idee-3/meer', 404, 'Deze pagina bestaat niet'],
    ['/%E0%A4%A', 404, 'Deze pagina bestaat niet'],
    ['/ideeen/idee-1?lang=en', 410, 'This page is not here any more'],
    ['/nergens?lang=en', 404, 'There is no such page'],
    ['/ideeen?theme=nergens&lang=en', 400, 'Unknown value'],
    ['/ideeen?theme=voetbal', 400, 'natuur, water'],
    ['/ideeen?thema=natuur', 400, 'theme, area'],
    ['/feeds?theme=voetbal', 400, 'natuur, water'],
  ])('%s is %i', async (path, code, text) => {
    const answer = await page(path)
    expect(answer.status).toBe(code)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.text).toContain(text)
  })

  it('tells programs about problems in their own way', async () => {
    const answer = await site.get('/nergens', { headers: { accept: 'application/json' } })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(answer.text)).toMatchObject({ status: 404, code: 'pageNotFound' })
    expect((await site.get('/ideeen', { method: 'POST' })).status).toBe(405)
  })

  it('shows a withdrawal at once', async () => {
    expect((await page('/ideeen/idee-9')).status).toBe(200)
    await withdrawItem(database.client, urnOf(9))
    await until(async () => (await page('/ideeen/idee-9')).status === 410)
    await writeItem(database.client, makeIdea(9))
    await until(async () => (await page('/ideeen/idee-9')).status === 200)
  })

  it('has a map for crawlers', async () => {
    expect((await site.get('/robots.txt')).text).toContain('Sitemap: https://noaber.example/sitemap.xml')
    expect((await site.get('/sitemap.xml')).text).toContain(
      '<loc>https://noaber.example/sitemap.xml?after=start</loc>',
    )
    const { text } = await site.get('/sitemap.xml?after=start')
    expect(text).toContain('<loc>https://noaber.example/ideeen/nieuwe-naam</loc>')
    expect((await site.get('/sitemap.xml?after=x')).status).toBe(404)
  })
})

describe('files', () => {
  it('serves style and fonts under names that may be kept', async () => {
    const { text } = await page('/')
    const paths = [...text.matchAll(/(?:href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    const css = await site.get(paths.find((path) => path.startsWith('/assets/site.')) ?? '')
    const fonts = [...css.text.matchAll(/url\((\/assets\/[^)]+)\)/g)].map(([, path = '']) => path)
    expect(fonts.length).toBeGreaterThan(3)
    for (const path of [...paths, ...fonts]) {
      const answer = await site.get(path)
      expect(answer.status, path).toBe(200)
      expect(answer.headers['cache-control']).toContain('immutable')
    }
    expect((await site.get('/assets/site.css')).status).toBe(404)
  })

  it('serves a picture that an item shows, to be kept for an hour', async () => {
    const answer = await site.get(`/media/${encodeURIComponent('foto één.jpg')}`)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const part = await site.get(`/media/${encodeURIComponent('foto één.jpg')}`, {
      headers: { range: 'bytes=0-1' },
    })
    expect([part.status, part.text]).toEqual([206, 'jp'])
  })

  it('gives a drawing no rights, and offers what it does not know for saving', async () => {
    const drawing = await site.get('/media/tekening.svg')
    expect(drawing.headers['content-type']).toBe('image/svg+xml')
    expect(drawing.headers['content-security-policy']).toContain('sandbox')
    const program = await site.get('/media/raar.exe')
    expect(program.headers['content-type']).toBe('application/octet-stream')
    expect(program.headers['content-disposition']).toBe('attachment')
  })

  it.each([
    '/media/geheim.pdf',
    '/media/kwijt.png',
    '/media/',
    '/media/..%2Fgeheim.pdf',
    '/media/%2e%2e/package.json',
    '/media/..%5Cgeheim.pdf',
    '/media/.htaccess',
    '/media/a%00.png',
    '/media/map/tekening.svg',
  ])('does not serve %s', async (path) => {
    expect([404, 301]).toContain((await site.get(path)).status)
    expect((await site.get(path)).text).not.toBe('pdf')
  })

  it('serves a file only while an item shows it', async () => {
    await database.client.query(`delete from feed_media where name = 'tekening.svg'`)
    await writeChange(database.client, { urn: urnOf(30), type: 'ideas', kind: 'upsert' })
    await until(async () => (await site.get('/media/tekening.svg')).status === 404)
  })
})

it('a subsidy window is told to search engines as a service of a government, with what is offered and when', async () => {
  const { text: html } = await page('/subsidies/ronde-40')
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(json)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': urnOf(40),
    offers: { '@type': 'Offer', validFrom: '2027-04-01T07:00:00.000Z' },
  })
  for (const path of ['/feeds/subsidy-windows.rss', '/feeds/subsidy-windows.atom'])
    expect((await site.get(path)).text).toContain('<noaber:remainingCents>1000000</noaber:remainingCents>')
  expect((await site.get('/feeds/subsidy-windows.ics')).text).toContain('Nog over')
})
