import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeVocabulary } from '../../fixtures/items/writeItems'
import { problemsOf, readCatalog, shapes } from '../../fixtures/readers/readCatalog'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-03-10T12:00:00Z')
const PATH = '/open-data/v1/statistics'

interface Document {
  countedAt: string | null
  statistics: Record<string, unknown>[]
  feeds: Record<string, unknown>[]
}
const read = async () => JSON.parse((await site.get(PATH)).text) as Document

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await database.client.query(
    `insert into feed_vocabulary (kind, code, title, source) values ('theme', 'som', '=1+1, "som"', '4711')`,
  )
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

describe('the figures in the open data', { timeout: 120_000 }, () => {
  it('are empty before anything was counted, and then in no catalogue', async () => {
    expect(await read()).toEqual({ countedAt: null, statistics: [], feeds: [] })
    expect((await site.get('/open-data/v1/catalog.ttl')).text).not.toContain('statistics')
  })

  it('are told with the names of today and the rest of what the schema says', async () => {
    await database.client.query(
      `insert into statistics (month, type, by, code, submitted, published, answered, answered_in_time, days_to_answer, realised)
       values ('2027-02', 'ideas', 'all', '', 9, 4, 2, 1, 31.26, 0), ('2027-02', 'ideas', 'area', 'GM0193', null, 1, 0, 0, null, 0),
              ('2027-02', 'ideas', 'theme', 'som', null, 2, 0, 0, null, 0)`,
    )
    await database.client.query(
      `insert into statistics_counted (id, counted_at, changed_at, looked_at, complete_at, terms)
       values (1, '2027-03-10T11:05:00Z', '2027-03-10T11:05:00Z', now(), now(), '')`,
    )
    await database.client.query(
      `insert into feed_reads (day, type, format, requests, readers)
       values ('2027-02-01', 'ideas', 'rss', 100, 8), ('2027-02-02', 'ideas', 'rss', 80, 6), ('2027-02-03', 'ideas', 'rss', 20, 1)`,
    )
    // Counting is no change that caches hear of: after a while they look again.
    now += 6 * 60_000
    const document = await read()
    expect(document).toMatchObject({
      countedAt: '2027-03-10T11:05:00.000Z',
      statistics: [
        { by: 'all', code: '', title: null, submitted: 9, published: 4, daysToAnswer: 31.3 },
        { by: 'theme', code: 'som', title: '=1+1, "som"', submitted: null, published: 2 },
        { by: 'area', code: 'GM0193', title: 'Zwolle', submitted: null, published: 1, daysToAnswer: null },
      ],
      feeds: [{ month: '2027-02', type: 'ideas', format: 'rss', requests: 200, readers: 6 }],
    })
    const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
    const schema = JSON.parse((await site.get('/open-data/v1/schemas/statistics.json')).text) as object
    ajv.validate(schema, document)
    expect(ajv.errors).toBeNull()
  })

  it('are the same as CSV, with nothing that a spreadsheet would run', async () => {
    const { headers, text } = await site.get(`${PATH}.csv`)
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="statistics.csv"',
      'access-control-allow-origin': '*',
    })
    expect(text).toMatch(/^\ufeffmonth,type,by,code,title,submitted,/)
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    const cells = rows.map((row) =>
      ['by', 'code', 'title', 'submitted', 'published', 'requests', 'readers'].map((name) => row[name]),
    )
    expect(cells).toEqual([
      ['all', '', '', '9', '4', '', ''],
      ['theme', 'som', `'=1+1, "som"`, '', '2', '', ''],
      ['area', 'GM0193', 'Zwolle', '', '1', '', ''],
      ['feed', 'rss', '', '', '', '200', '6'],
    ])
  })

  it('take no parameters, and go over the line once while nothing changes', async () => {
    expect((await site.get(`${PATH}?by=area`)).status).toBe(400)
    const { etag } = (await site.get(PATH)).headers
    expect((await site.get(PATH, { headers: { 'if-none-match': String(etag) } })).status).toBe(304)
  })

  it('stand in the catalogue, which is valid with them', async () => {
    now += 6 * 60_000
    const store = await readCatalog(site)
    const dataset = store
      .getObjects(null, 'http://www.w3.org/ns/dcat#dataset', null)
      .map(({ value }) => value)
    expect(dataset).toContain('https://noaber.example/open-data/v1/catalog#statistics')
    if (shapes) expect(await problemsOf(store)).toEqual([])
  })
})
