import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/feeds/exports/columns/columnsOf'
import { valueOf } from '../../../src/feeds/exports/columns/valueOf'
import { presentItem } from '../../../src/feeds/presentItem'
import type { Item } from '../../../src/feeds/schema/generated'
import { hostileItems, hostileTexts } from '../../fixtures/items/hostileItems'
import { makeEvent, makeIdea, makePost, makeWindow } from '../../fixtures/items/makeItem'
import { makeRow } from '../../fixtures/items/makeModel'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

/** Between the opening and the closing of a window, and after its events. */
const NOW = Date.parse('2027-04-20T00:00:00Z')
const BASE = 'https://noaber.example'

let database: FeedsDatabase
let site: RunningSite

/** Everything there is, newest first. */
const items: Item[] = [
  makeIdea(1, {
    published: '2027-03-05T09:00:00.000Z',
    location: { name: null, latitude: 52.5, longitude: 6.1 },
  }),
  makeWindow(2, { published: '2027-03-05T09:00:00.000Z' }),
  makeWindow(3, { subsidyWindow: { ...makeWindow(3).subsidyWindow, closesAt: '2027-04-19T00:00:00.000Z' } }),
  makeEvent(4),
  makePost(5, { title: ' \u0002 ' }),
  ...hostileTexts.flatMap((text, number) => hostileItems(text, 100 + 10 * number)),
]

const shown = (type: string): Item[] =>
  items
    .filter((item) => type === 'all' || item.type === type)
    .sort((a, b) => (`${a.published}${a.urn}` < `${b.published}${b.urn}` ? 1 : -1))
    .map((item) =>
      presentItem(makeRow(item), { base: BASE, now: NOW, types: site.feeds.context.vocabulary.known.types }),
    )

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const item of items) await writeItem(database.client, item)
  site = await startSite({ databaseUrl: database.url, now: () => NOW })
})

afterAll(async () => {
  await site.close()
  await database.close()
})

const types = ['all', 'ideas', 'initiatives', 'themes', 'partners', 'subsidy-windows', 'events', 'posts']

const fetchText = async (path: string): Promise<string> => {
  const { status, text } = await site.get(`/open-data/v1/${path}`)
  expect(status).toBe(200)
  return text
}

describe('CSV', () => {
  it.each(types)('says of %s what the items say, and nothing that a spreadsheet would run', async (type) => {
    const text = await fetchText(`${type}.csv`)
    expect(text.startsWith('\ufeffurn,type,url,title,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    const [head = [], ...rows] = parse(text, { bom: true, record_delimiter: '\r\n' })
    const columns = columnsOf(type)
    expect(head).toEqual(columns.map(({ name }) => name))
    const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value)
    const expected = shown(type).map((item) =>
      columns.map((column) => {
        const value = String(valueOf(item, column) ?? '')
        return /^[=+\-@\t\r]/.test(value) && !(column.kind === 'number' && isNumber(value))
          ? `'${value}`
          : value
      }),
    )
    expect(rows).toEqual(expected)
    for (const cell of rows.flat()) expect(isNumber(cell) || !/^[=+\-@\t\r]/.test(cell)).toBe(true)
  })

  it('knows the state by the clock', async () => {
    const rows = parse<Record<string, string>>(await fetchText('subsidy-windows.csv'), {
      bom: true,
      columns: true,
    })
    expect(rows.find(({ urn }) => urn === makeWindow(2).urn)).toMatchObject({
      state: 'open',
      stateLabel: 'Open',
    })
    expect(rows.find(({ urn }) => urn === makeWindow(3).urn)).toMatchObject({
      state: 'closed',
      stateLabel: 'Gesloten',
      closedReason: 'deadline',
    })
  })

  it('keeps the sign of a number', async () => {
    const rows = parse<Record<string, string>>(await fetchText('ideas.csv'), { bom: true, columns: true })
    expect(rows.at(-1)).toMatchObject({ latitude: '-52.5', longitude: '-6.25' })
  })
})

describe('NDJSON', () => {
  it.each(types)('has an item of the contract on each line of %s', async (type) => {
    const lines = (await fetchText(`${type}.ndjson`)).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(shown(type))
  })
})

interface Feature {
  type: string
  id: string
  geometry: { type: string; coordinates: [number, number] } | null
  properties: Record<string, unknown>
}

describe('GeoJSON', () => {
  it.each(types)('is a collection of points and of what has no place, for %s', async (type) => {
    const document = JSON.parse(await fetchText(`${type}.geojson`)) as { type: string; features: Feature[] }
    expect(document.type).toBe('FeatureCollection')
    const expected = shown(type)
    expect(document.features.map(({ id }) => id)).toEqual(expected.map(({ urn }) => urn))
    for (const [place, feature] of document.features.entries()) {
      const item = expected[place]
      expect(feature.type).toBe('Feature')
      const { location = null } = item ?? {}
      expect(feature.geometry).toEqual(
        location && { type: 'Point', coordinates: [location.longitude, location.latitude] },
      )
      expect(feature.properties).toMatchObject({ title: item?.title, url: item?.url, state: item?.state })
      for (const value of Object.values(feature.properties)) {
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
      }
    }
  })
})

/** A statement of RDF: subject, predicate, object. */
type Quad = Record<'subject' | 'predicate' | 'object', { value: string }>

describe('JSON-LD', () => {
  it.each([
    ['ideas', 'CreativeWork'],
    ['initiatives', 'Project'],
    ['themes', 'DefinedTerm'],
    ['partners', 'Organization'],
    ['subsidy-windows', 'GovernmentService'],
    ['events', 'Event'],
    ['posts', 'CreativeWork'],
  ])('says of each of %s that it is a %s, with its name, address, licence and area', async (type, name) => {
    const document = JSON.parse(await fetchText(`${type}.jsonld`)) as jsonld.JsonLdDocument
    const quads = (await jsonld.toRDF(document)) as readonly Quad[]
    const schema = 'https://schema.org/'
    for (const item of shown(type)) {
      const about = quads.filter(({ subject }) => subject.value === item.urn)
      const said = (property: string) =>
        about
          .filter(({ predicate }) => predicate.value === schema + property)
          .map(({ object }) => object.value)
      const kinds = about
        .filter(({ predicate }) => predicate.value.endsWith('#type'))
        .map(({ object }) => object.value)
      expect(kinds).toEqual([expect.stringMatching(new RegExp(`^${schema}(Government)?${name}$`))])
      expect(said('name')).toEqual([item.title])
      expect(said('url')).toEqual([item.url])
      expect(said('license')).toEqual([item.licence.url])
      expect(said('identifier')).toContain(item.urn)
      expect(said('datePublished')).toEqual([item.published])
      expect(said('spatialCoverage')).toContain('https://identifier.overheid.nl/tooi/id/gemeente/gm0193')
      expect(said('publisher')).toHaveLength(1)
    }
  })

  it('offers a subsidy window from its opening to its closing', async () => {
    const document = JSON.parse(await fetchText('subsidy-windows.jsonld')) as {
      '@graph': Record<string, unknown>[]
    }
    expect(document['@graph'].find((node) => node['@id'] === makeWindow(2).urn)).toMatchObject({
      offers: {
        '@type': 'Offer',
        validFrom: '2027-04-01T07:00:00.000Z',
        validThrough: '2027-05-01T15:00:00.000Z',
        availability: 'https://schema.org/InStock',
      },
    })
  })
})

it('is a whole document when there is nothing', async () => {
  for (const [path, text] of [
    ['csv', /^\ufeffurn,[^\n]*\r\n$/],
    ['ndjson', /^$/],
    ['geojson', /"features":\[\s*\]\}/],
    ['jsonld', /"@graph":\[\s*\]\}/],
  ] as const) {
    expect(await fetchText(`ideas.${path}?q=bestaatnergens`)).toMatch(text)
  }
})
