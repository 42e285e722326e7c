import type { Store } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFormats } from '../../../src/feeds/exports'
import { formats } from '../../../src/feeds/formats'
import { suits } from '../../../src/feeds/formats/FormatDescription'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { makeEvent, makeIdea, makePost, makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { problemsOf, readCatalog, readTurtle, shapes } from '../../fixtures/readers/readCatalog'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

const DCAT = 'http://www.w3.org/ns/dcat#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

let database: FeedsDatabase
let site: RunningSite
const address = (form: string) => `/open-data/v1/catalog.${form}`

beforeAll(async () => {
  database = await openFeedsDatabase()
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const subjects = (store: Store, kind: string) =>
  store.getSubjects(RDF_TYPE, `${DCAT}${kind}`, null).map(({ value }) => value)

describe('the catalogue', { timeout: 120_000 }, () => {
  it('of an empty site has a dataset for each type, and is valid', async () => {
    const store = await readCatalog(site)
    expect(subjects(store, 'Dataset')).toHaveLength(builtInTypes.length)
    expect(store.countQuads(null, 'http://purl.org/dc/terms/modified', null, null)).toBe(0)
  })

  it('has a distribution for the API and for each format, at addresses that answer', async () => {
    await writeVocabulary(database.client)
    for (const item of [makeIdea(1), makeWindow(2), makeEvent(3)]) await writeItem(database.client, item)
    await until(async () => (await site.get(address('ttl'))).text.includes('"2027-03-03"'))
    const store = await readCatalog(site)
    const expected = builtInTypes.flatMap(({ name }) => [
      `/open-data/v1/${name}`,
      ...exportFormats
        .filter((format) => suits(format, name))
        .map(({ path }) => `/open-data/v1/${name}.${path}`),
      ...formats.filter((format) => suits(format, name)).map(({ path }) => `/feeds/${name}.${path}`),
    ])
    const found = store
      .getObjects(null, `${DCAT}accessURL`, null)
      .map(({ value }) => value.replace('https://noaber.example', ''))
    expect(found.sort()).toEqual(expected.sort())
    for (const path of found) expect((await site.get(path)).status, path).toBe(200)
  })

  it.skipIf(!shapes)('would not be valid without what it says', async () => {
    for (const [property, kind] of [
      ['http://purl.org/dc/terms/creator', 'Dataset'],
      ['http://purl.org/dc/terms/license', 'Distribution'],
      ['http://purl.org/dc/terms/publisher', 'Catalog'],
    ] as const) {
      const store = readTurtle((await site.get(address('ttl'))).text)
      const [subject = ''] = subjects(store, kind)
      store.removeQuads(store.getQuads(subject, property, null, null))
      expect(await problemsOf(store)).toMatchObject([{ at: subject, path: property }])
    }
  })

  it('has a dataset of a type that a host adds, and stays valid', async () => {
    await writeItem(database.client, makePost(9))
    await until(async () => (await site.get(address('ttl'))).text.includes('catalog#posts>'))
    const store = await readCatalog(site)
    expect(subjects(store, 'Dataset')).toContain('https://noaber.example/open-data/v1/catalog#posts')
    expect(subjects(store, 'Dataset')).toHaveLength(builtInTypes.length + 1)
  })

  it('is the same bytes while nothing changes, and may be read by any site', async () => {
    for (const [form, contentType] of [
      ['ttl', 'text/turtle; charset=utf-8'],
      ['jsonld', 'application/ld+json'],
    ] as const) {
      const { headers, text } = await site.get(address(form))
      expect(headers).toMatchObject({
        'content-type': contentType,
        'access-control-allow-origin': '*',
        'api-version': '1.4.0',
      })
      expect(headers.link).toContain('openapi.json>; rel="service-desc"')
      const revision = site.feeds.health().revision
      await writeItem(database.client, makeIdea(1))
      await until(() => site.feeds.health().revision > revision)
      // The moment of the last change is all that differs.
      const same = (each: string) => each.replace(/"20[^"]+Z"/g, '')
      expect(same((await site.get(address(form))).text)).toBe(same(text))
      expect((await site.get(address(form), { method: 'HEAD' })).body.length).toBe(0)
      expect((await site.get(`${address(form)}?type=ideas`)).status).toBe(400)
    }
  })

  it.each([
    ['text/turtle', 'ttl'],
    ['application/ld+json', 'jsonld'],
    ['*/*', 'jsonld'],
  ])('leads from the address that things in it have to the form for %s', async (accept, form) => {
    const { status, headers } = await site.get('/open-data/v1/catalog', { headers: { accept } })
    expect(status).toBe(303)
    expect(headers.location).toBe(`https://noaber.example${address(form)}`)
    expect(headers.vary).toBe('Accept')
  })
})

it.each([
  ['text/html', 'docs'],
  ['application/json', 'openapi.json'],
])('leads who wants %s from where the API begins to /%s', async (accept, place) => {
  const { status, headers } = await site.get('/open-data/v1', { headers: { accept } })
  expect(status).toBe(303)
  expect(headers.location).toBe(`https://noaber.example/open-data/v1/${place}`)
})
