import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportFormats } from '../../../src/feeds/exports/index'
import { suits } from '../../../src/feeds/formats/FormatDescription'
import { formats } from '../../../src/feeds/formats/index'
import { contractChanges } from '../../../src/feeds/openData/contractChanges'
import { OPEN_DATA } from '../../../src/feeds/openData/OpenDataResource'
import { resources } from '../../../src/feeds/openData/resources'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { feedsWords } from '../../../src/site/feedsPage/words'
import { makeIdea, makePost, makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from '../feeds/feedsDatabase'
import { startSite, type RunningSite } from '../feeds/startSite'

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  await writeItem(database.client, makeWindow(40))
  await writeItem(database.client, makePost(43))
  site = await startSite({
    databaseUrl: database.url,
    hubUrl: 'https://noaber.example/hub',
    now: () => Date.parse('2027-03-05T12:00:00Z'),
  })
})

afterAll(async () => {
  await site?.close()
  await database?.close()
})

const page = (path: string) => site.get(path, { headers: { accept: 'text/html' } })

const types = ['all', 'posts', ...builtInTypes.map(({ name }) => name)]

it('links to every feed and file there is, of types that hosts added too, and to no other', async () => {
  const { text } = await page('/feeds')
  const linked = [...text.matchAll(/href="(\/(?:feeds\/|open-data\/v1\/)[a-z-]+\.[a-z]+)"/g)].map(
    ([, path]) => path,
  )
  const wanted = types.flatMap((type) => [
    ...formats.filter((format) => suits(format, type)).map(({ path }) => `/feeds/${type}.${path}`),
    ...exportFormats
      .filter((format) => suits(format, type))
      .map(({ path }) => `${OPEN_DATA}/${type}.${path}`),
  ])
  const others = resources.map(({ path }) => OPEN_DATA + path)
  expect([...new Set(linked)].filter((path) => !others.includes(path ?? '')).sort()).toEqual(wanted.sort())
  for (const { path } of resources.filter(({ path }) => !path.includes('.')))
    expect(text).toContain(OPEN_DATA + path)
  expect(text).toContain('https://noaber.example/hub')
})

it.each([
  '/feeds',
  '/feeds?type=subsidy-windows&theme=natuur',
  '/subsidies?theme=natuur',
  '/ideeen',
  '/berichten',
])('%s names the feeds that go with it, in each format that suits', async (path) => {
  const { text } = await page(path)
  const links = [...text.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">/g)]
  expect(links.length).toBeGreaterThanOrEqual(3)
  for (const [, type, href = ''] of links) {
    const answer = await site.get(href.replace('https://noaber.example', '').replaceAll('&amp;', '&'))
    expect(answer.status, href).toBe(200)
    expect(answer.headers['content-type']?.split(';')[0]).toBe(type)
  }
  expect(text.includes('text/calendar')).toBe(!['/ideeen', '/berichten'].includes(path))
})

/** The strings in a tree of words. */
const leaves = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves)

it('is English in English: what is Dutch says so', async () => {
  const { text, headers } = await page('/feeds?lang=en&type=ideas&theme=natuur&area=GM0193&state=published')
  expect(headers['content-language']).toBe('en')
  const english = text.replace(/<(\w+)[^>]* lang="nl"[^>]*>[\s\S]*?<\/\1>/g, '')
  const dutch = [
    ...leaves(feedsWords.nl),
    ...builtInTypes
      .flatMap(({ label, states }) => [label, ...Object.values(states).map((state) => state.label)])
      .map(({ nl }) => nl),
    ...[...formats, ...exportFormats].map(({ description }) => description.nl),
    ...contractChanges.map(({ nl }) => nl),
    'Natuur en groen',
    'Zwolle',
  ]
  const same = new Set([
    ...leaves(feedsWords.en),
    ...builtInTypes
      .flatMap(({ label, states }) => [label, ...Object.values(states).map((state) => state.label)])
      .map(({ en }) => en),
  ])
  const words = english
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
  expect(dutch.filter((line) => !same.has(line) && words.includes(line))).toEqual([])
})

it('may run the script of this site and nothing else; other pages may run none', async () => {
  const policy = (await page('/feeds')).headers['content-security-policy']
  expect(policy).toContain("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'")
  expect((await page('/ideeen')).headers['content-security-policy']).not.toContain('script-src')
})

it('keeps what an address asks for beside the choices', async () => {
  const { text } = await page('/feeds?type=ideas&since=2027-01-01&limit=10&withdrawn=include')
  expect(text).toContain('<input type="hidden" name="since" value="2026-12-31T23:00:00.000Z">')
  expect(text).toContain('<input type="hidden" name="limit" value="10">')
  expect(text).toContain('<input type="hidden" name="withdrawn" value="include">')
})

it('says what was wrong with a choice, in the language of the page', async () => {
  const dutch = await page('/feeds?theme=voetbal')
  expect([dutch.status, dutch.text.includes('bestaat niet. Kies uit: natuur, water.')]).toEqual([400, true])
  expect((await page('/feeds?theme=voetbal&lang=en')).text).toContain('Choose from: natuur, water.')
})
