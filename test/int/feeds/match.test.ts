import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWindow } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-15T10:00:00Z')
const PATH = '/open-data/v1/subsidy-windows/match'

interface Answer {
  self: string
  applicant: Record<string, unknown>
  hasMore: boolean
  matches: {
    verdict: string
    criteria: { criterion: string; outcome: string; code: string; reason: { nl: string; en: string } }[]
    item: { slug: string; state: string; url: string }
  }[]
}
const read = async (search = '') => JSON.parse((await site.get(`${PATH}${search}`)).text) as Answer
const slugs = ({ matches }: Answer) => matches.map(({ item }) => item.slug)

const windows = [
  { number: 1, applicantKinds: ['foundation'], closesAt: '2027-05-01T15:00:00.000Z' },
  { number: 2, applicantKinds: ['resident'], closesAt: '2027-04-20T15:00:00.000Z' },
  { number: 3, applicantKinds: [], closesAt: null, amountToCents: 249_999, amountFromCents: null },
  {
    number: 4,
    applicantKinds: [],
    closesAt: '2027-04-16T15:00:00.000Z',
    opensAt: '2027-04-15T10:00:01.000Z',
  },
]

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const { number, ...changes } of windows) {
    const window = makeWindow(number)
    await writeItem(database.client, {
      ...window,
      subsidyWindow: { ...window.subsidyWindow, mayHaveStarted: false, ...changes },
    })
  }
  const closed = { ...makeWindow(5), state: 'closed' }
  await writeItem(database.client, closed)
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

it('gives everything one can ask for, what closes first before the rest, when nothing is told', async () => {
  const answer = await read()
  expect(slugs(answer)).toEqual(['ronde-4', 'ronde-2', 'ronde-1', 'ronde-3'])
  expect(answer.matches.map(({ verdict }) => verdict)).toEqual(['mayFit', 'mayFit', 'mayFit', 'mayFit'])
  expect(answer.applicant).toEqual({
    kind: null,
    themes: [],
    areas: [],
    amountCents: null,
    phase: null,
    start: null,
  })
})

it('leaves out what breaks a criterion, to the cent, and says why the rest fits', async () => {
  const answer = await read('?theme=water&area=GM0193&applicant=foundation&amount=2500.00&phase=plan')
  expect(slugs(answer)).toEqual(['ronde-4', 'ronde-1'])
  expect(answer.matches[1]).toMatchObject({
    verdict: 'fits',
    criteria: [
      { criterion: 'state', outcome: 'met', code: 'open' },
      { criterion: 'theme', reason: { nl: 'Past bij het thema: Water.', en: 'Fits the theme: Water.' } },
      { criterion: 'area', code: 'area' },
      { criterion: 'applicant', reason: { nl: 'Een stichting mag aanvragen.' } },
      { criterion: 'amount', reason: { nl: 'Het bedrag past: €\u00a02.500.' } },
      { criterion: 'phase', code: 'anyPhase' },
      { criterion: 'start', code: 'notStarted' },
    ],
    item: { state: 'open', url: 'https://noaber.example/subsidies/ronde-1' },
  })
  expect(answer.applicant).toMatchObject({ kind: 'foundation', amountCents: 250_000 })
  expect(slugs(await read('?amount=2499.99&applicant=foundation'))).toContain('ronde-3')
  expect(answer.self).toBe(
    `https://noaber.example${PATH}?theme=water&area=GM0193&applicant=foundation&amount=2500&phase=plan`,
  )
})

it('keeps to the schema that it names', async () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
  for (const name of ['subsidy-windows', 'subsidy-match']) {
    ajv.addSchema(JSON.parse((await site.get(`/open-data/v1/schemas/${name}.json`)).text) as object, name)
  }
  ajv.validate('subsidy-match', await read('?area=GM0193&amount=2500'))
  expect(ajv.errors).toBeNull()
})

it('knows states and how many are wanted', async () => {
  expect(slugs(await read('?state=announced'))).toEqual(['ronde-4'])
  expect(slugs(await read('?state=open'))).toEqual(['ronde-2', 'ronde-1', 'ronde-3'])
  expect(await read('?limit=1')).toMatchObject({ hasMore: true, matches: [{ item: { slug: 'ronde-4' } }] })
})

it.each([
  ['?theme=bestaat-niet', 'unknownValue', 'theme'],
  ['?area=Zwolle', 'unknownValue', 'area'],
  ['?applicant=stichting', 'unknownValue', 'applicant'],
  ['?applicant=constructor', 'unknownValue', 'applicant'],
  ['?phase=later', 'unknownValue', 'phase'],
  ['?state=closed', 'unknownValue', 'state'],
  ['?amount=0', 'invalidValue', 'amount'],
  ['?amount=-1', 'invalidValue', 'amount'],
  ['?amount=2.500', 'invalidValue', 'amount'],
  ['?amount=2500,50', 'invalidValue', 'amount'],
  ['?amount=1e3', 'invalidValue', 'amount'],
  ['?amount=1&amount=2', 'invalidValue', 'amount'],
  ['?start=2027-02-30', 'invalidValue', 'start'],
  ['?start=morgen', 'invalidValue', 'start'],
  ['?limit=101', 'invalidValue', 'limit'],
  ['?q=groen', 'unknownParameter', 'q'],
])('refuses %s with problem details', async (search, code, parameter) => {
  const { status, headers, text } = await site.get(`${PATH}${search}`)
  expect(status).toBe(400)
  expect(headers['content-type']).toContain('application/problem+json')
  const problem = JSON.parse(text) as { code: string; detail: string }
  expect(problem.code).toBe(code)
  expect(problem.detail).toContain(parameter)
})

it('is the same bytes until something changes, under one name however it was asked', async () => {
  const first = await site.get(`${PATH}?amount=2500&area=gm0193`)
  const again = await site.get(`${PATH}?area=GM0193&amount=2500.00`)
  expect(again.text).toBe(first.text)
  expect(again.headers.etag).toBe(first.headers.etag)
  const etag = first.headers.etag ?? ''
  const unchanged = await site.get(`${PATH}?area=GM0193&amount=2500`, {
    headers: { 'if-none-match': etag },
  })
  expect(unchanged.status).toBe(304)
  expect((await site.get(PATH, { method: 'HEAD' })).text).toBe('')
  expect((await site.get(PATH, { method: 'POST' })).status).toBe(405)
})

it('asks whether one can apply before the work begins', async () => {
  expect(slugs(await read('?start=started'))).toEqual([])
  expect(slugs(await read('?start=2027-04-14'))).toEqual([])
  const { matches, self } = await read('?start=2027-04-15')
  expect(matches[0]?.criteria[6]).toMatchObject({ criterion: 'start', outcome: 'met', code: 'appliesFirst' })
  expect(self).toBe(`https://noaber.example${PATH}?start=2027-04-15`)
})

it('knows that a day is over at midnight in the Netherlands', async () => {
  now = Date.parse('2027-04-15T21:59:59.999Z')
  expect(slugs(await read('?start=2027-04-15'))).not.toEqual([])
  now += 1
  expect(slugs(await read('?start=2027-04-15'))).toEqual([])
  now = Date.parse('2027-04-15T10:00:00Z')
})

it('opens and closes by the clock, to the second', async () => {
  now = Date.parse('2027-04-15T10:00:01Z')
  await until(async () => slugs(await read('?state=announced')).length === 0)
  expect(slugs(await read('?state=open'))).toContain('ronde-4')
  now = Date.parse('2027-04-16T15:00:00Z')
  expect(slugs(await read())).not.toContain('ronde-4')
})

it('is described in OpenAPI', async () => {
  const text = (await site.get('/open-data/v1/openapi.json')).text
  const { paths } = JSON.parse(text) as {
    paths: Record<string, { get: { operationId: string; parameters: { name?: string }[] } }>
  }
  expect(paths['/subsidy-windows/match']?.get.operationId).toBe('matchSubsidyWindows')
})
