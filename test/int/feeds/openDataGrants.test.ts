import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublicGrant, RegisteredGrant } from '../../../src/feeds/grants/RegisteredGrant'
import { makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { writeChange, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { problemsOf, readCatalog, shapes } from '../../fixtures/readers/readCatalog'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
const PATH = '/open-data/v1/grants'

const registered: RegisteredGrant = {
  state: 'granted',
  reference: 'Z2027-1',
  recipient: { kind: 'organisation', name: 'Stichting Buurtkas', kvkNumber: '12345678' },
  subCeiling: null,
  requestedCents: 200_000,
  grantedCents: 150_050,
  settledCents: null,
  countedCents: 150_050,
  exception: null,
  decisionDate: '2027-03-03',
  settlementDate: null,
  rank: 1,
  score: 81.5,
  drawNumber: null,
  motivation: '=1+1, "goed" plan',
  stateAid: { kind: 'deMinimis', reference: '2023/2831' },
}
const person: RegisteredGrant = {
  ...registered,
  recipient: { kind: 'privatePerson', name: null, kvkNumber: null },
  ...{ reference: null, motivation: null, decisionDate: '2027-03-01', grantedCents: 7, countedCents: 7 },
}
const reserved: RegisteredGrant = {
  ...person,
  ...{ state: 'reserved', recipient: null, decisionDate: null, grantedCents: null, stateAid: null },
}

const write = (number: number, window: number, grant: RegisteredGrant) =>
  database.client.query(
    `insert into feed_grants (urn, window_urn, decided_on, "grant", updated_at) values ($1, $2, $3, $4, '2027-03-04T10:00:00Z')`,
    [urnOf(number), urnOf(window), grant.decisionDate ?? '', grant],
  )

interface Page {
  self: string
  next: string | null
  grants: PublicGrant[]
}
const read = async (search = '') => JSON.parse((await site.get(`${PATH}${search}`)).text) as Page

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeWindow(1))
  await writeItem(database.client, makeWindow(2))
  site = await startSite({ databaseUrl: database.url, now: () => Date.parse('2027-03-10T12:00:00Z') })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

describe('the register in the open data', { timeout: 120_000 }, () => {
  it('is empty before anything was granted, and then in no catalogue', async () => {
    expect(await read()).toEqual({ self: `https://noaber.example${PATH}`, next: null, grants: [] })
    expect((await site.get('/open-data/v1/catalog.ttl')).text).not.toContain('#grants')
  })

  it('shows the newest decision first and what is reserved last, page by page and by window', async () => {
    await write(101, 1, registered)
    await write(102, 1, person)
    await write(103, 1, reserved)
    await write(104, 2, { ...registered, decisionDate: '2027-03-09' })
    // Of a window that is not public.
    await write(105, 9, registered)
    // As the window's own item changes whenever its register does.
    await writeChange(database.client, { urn: urnOf(1), type: 'subsidy-windows', kind: 'upsert' })
    await expect.poll(async () => (await read()).grants.length).toBe(4)
    const all = await read()
    expect(all.grants.map(({ urn }) => urn)).toEqual([104, 101, 102, 103].map(urnOf))
    expect(all.grants[1]).toMatchObject({
      ...registered,
      window: { urn: urnOf(1), title: 'Ronde 1', url: 'https://noaber.example/subsidies/ronde-1' },
      initiative: null,
      stateLabel: { nl: 'Toegekend', en: 'Granted' },
    })
    const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
    ajv.validate(JSON.parse((await site.get('/open-data/v1/schemas/grants.json')).text) as object, all)
    expect(ajv.errors).toBeNull()

    const seen: string[] = []
    for (let next: string | null = `${PATH}?window=${urnOf(1)}&limit=1`; next;) {
      const page = JSON.parse((await site.get(next.replace('https://noaber.example', ''))).text) as Page
      seen.push(...page.grants.map(({ urn }) => urn))
      next = page.next
    }
    expect(seen).toEqual([101, 102, 103].map(urnOf))
  })

  it('is the same as CSV, exact to the cent, with nothing that a spreadsheet would run', async () => {
    const { headers, text } = await site.get(`${PATH}.csv?window=${urnOf(1)}`)
    expect(headers).toMatchObject({ 'content-disposition': 'attachment; filename="grants.csv"' })
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
    const cells = rows.map((row) => [row.state, row.recipientName, row.granted, row.counted, row.motivation])
    expect(cells).toEqual([
      ['granted', 'Stichting Buurtkas', '1500.50', '1500.50', `'=1+1, "goed" plan`],
      ['granted', '', '0.07', '0.07', ''],
      ['reserved', '', '', '0.07', ''],
    ])
  })

  it('is the same as JSON-LD: a MonetaryGrant for each grant, and none for what is reserved', async () => {
    const { text } = await site.get(`${PATH}.jsonld?window=${urnOf(1)}`)
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] }
    expect(graph).toHaveLength(2)
    expect(graph[0]).toMatchObject({
      '@type': 'MonetaryGrant',
      '@id': urnOf(101),
      identifier: 'Z2027-1',
      amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: 1500.5 },
      funder: { name: 'Provincie Overijssel' },
      sponsor: { '@type': 'GovernmentOrganization' },
      fundedItem: [{ '@type': 'Organization', name: 'Stichting Buurtkas' }],
    })
    expect(graph[1]).not.toHaveProperty('fundedItem')
  })

  it.each([
    ['?window=ronde-1', 'invalidValue'],
    ['?cursor=x', 'invalidValue'],
    ['?limit=0', 'invalidValue'],
    ['?theme=natuur', 'unknownParameter'],
    ['.csv?limit=2', 'unknownParameter'],
  ])('refuses %s, and says what it takes', async (search, code) => {
    const { status, text } = await site.get(`${PATH}${search}`)
    expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([400, code])
  })

  it('stands in the catalogue, which is valid with it', async () => {
    const store = await readCatalog(site)
    const datasets = store.getObjects(null, 'http://www.w3.org/ns/dcat#dataset', null)
    expect(datasets.map(({ value }) => value)).toContain('https://noaber.example/open-data/v1/catalog#grants')
    if (shapes) expect(await problemsOf(store)).toEqual([])
  })
})
