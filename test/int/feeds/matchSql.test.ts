import { afterAll, beforeAll, expect, it } from 'vitest'
import { Parameters } from '../../../src/feeds/loadSql'
import { applicantOf as applicantOfItem } from '../../../src/feeds/match/applicantOf'
import { findBest } from '../../../src/feeds/match/findBest'
import { findInitiatives, findWindows, type FindScope } from '../../../src/feeds/match/findMatches'
import { unknownIn } from '../../../src/feeds/match/Match'
import { judgeMatch } from '../../../src/feeds/match/judgeMatch'
import { initiativesSql, windowsSql } from '../../../src/feeds/match/matchSql'
import { anyApplicant, anyInitiative, anyWindow, randomOf, writeMany } from '../../fixtures/match/fillMatches'
import { applicantOf, trees, windowOf } from '../../fixtures/match/makePair'
import { NOW } from '../../fixtures/match/pairs'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'

const MANY = 12_000
const random = randomOf(20270415)
const numbers = Array.from({ length: MANY }, (_, index) => index)
const windows = numbers.map((number) => anyWindow(number, random))
const initiatives = numbers.map((number) => anyInitiative(MANY + number, random))
const scope = { trees, now: NOW, limit: 2 * MANY }
let database: FeedsDatabase

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeMany(database.client, [...windows, ...initiatives])
}, 120_000)

afterAll(() => database.close())

const urns = (found: readonly { row: { urn: string } }[]) => found.map(({ row }) => row.urn).sort()

it('finds for an applicant every window that breaks no hard criterion, and no other', async () => {
  let count = 0
  for (let turn = 0; turn < 20; turn += 1) {
    const applicant = anyApplicant(random)
    const { matches } = await findWindows(database.client, applicant, scope)
    const expected = windows.filter((window) => judgeMatch(window, applicant, scope).verdict !== 'doesNotFit')
    expect(urns(matches), JSON.stringify(applicant)).toEqual(expected.map(({ urn }) => urn).sort())
    count += expected.length
  }
  expect(count).toBeGreaterThan(300)
}, 120_000)

it('finds for a window every initiative that goes on and breaks none, and no other', async () => {
  let count = 0
  for (let turn = 0; turn < 20; turn += 1) {
    const window = anyWindow(0, random)
    const { matches } = await findInitiatives(database.client, window, scope)
    const expected = initiatives.filter((item) => {
      const applicant = applicantOfItem(item)
      const isGoingOn = item.state === 'published' || item.state === 'underway'
      return isGoingOn && applicant && judgeMatch(window, applicant, scope).verdict !== 'doesNotFit'
    })
    expect(urns(matches), JSON.stringify(window)).toEqual(expected.map(({ urn }) => urn).sort())
    count += expected.length
  }
  expect(count).toBeGreaterThan(300)
}, 120_000)

it('gives what closes first before the rest, and says that there is more', async () => {
  const applicant = applicantOf({})
  const all = await findWindows(database.client, applicant, scope)
  const some = await findWindows(database.client, applicant, { ...scope, limit: 5 })
  expect([some.hasMore, all.hasMore]).toEqual([true, false])
  expect(some.matches).toEqual(all.matches.slice(0, 5))
  const moments = all.matches.map(({ row }) => row.closesAt ?? Infinity)
  expect(moments).toEqual([...moments].sort((a, b) => a - b))
  expect(all.boundary).toBe(NOW + 1)
})

const planOf = async (make: (parameters: Parameters) => string): Promise<string> => {
  const parameters = new Parameters()
  const sql = make(parameters)
  const { rows } = await database.client.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, parameters.values)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

it.each([
  ['a theme and a place', applicantOf({}), 'feed_items_match_windows_idx'],
  ['who applies', applicantOf({ themes: [], areas: [], phase: null }), 'feed_items_match_windows_idx'],
  ['an amount', applicantOf({ themes: [], areas: [], kind: null, phase: null }), 'state_published_idx'],
])('looks windows up in an index among many: %s', async (_, applicant, index) => {
  const states = ['open', 'announced']
  const plan = await planOf((parameters) =>
    windowsSql(applicant, { ...scope, limit: 30, states }, parameters),
  )
  expect(plan).not.toContain('Seq Scan')
  expect(plan).toContain(index)
})

it('looks initiatives up in an index among many', async () => {
  const window = windowOf({ themes: ['beken'], areas: ['lemelerveld'], applicantKinds: ['foundation'] })
  const plan = await planOf((parameters) =>
    initiativesSql(window, { ...scope, limit: 30, states: ['published', 'underway'] }, parameters),
  )
  expect(plan).not.toContain('Seq Scan')
  expect(plan).toContain('feed_items_match_initiatives_idx')
})

it('gives the few of which most is known, in full, of what is looked at without its texts', async () => {
  const applicant = applicantOf({})
  const all = await findWindows(database.client, applicant, scope)
  const find = (asked: FindScope) => findWindows(database.client, applicant, asked)
  const short = await find({ ...scope, isShort: true })
  expect(short.matches.map(({ row, match }) => [row.urn, match])).toEqual(
    all.matches.map(({ row, match }) => [row.urn, match]),
  )
  expect(short.matches[0]?.row.item).not.toHaveProperty('html')
  const best = await findBest(database.client, find, scope, 6)
  const byKnown = [...all.matches].sort((a, b) => unknownIn(a.match) - unknownIn(b.match))
  expect(best).toEqual({ matches: byKnown.slice(0, 6), hasMore: true, boundary: all.boundary })

  const window = windowOf({})
  const initiatives = await findBest(
    database.client,
    (asked) => findInitiatives(database.client, window, asked),
    scope,
    3,
  )
  expect(initiatives.matches.map(({ row }) => typeof row.item.html)).toEqual(['string', 'string', 'string'])
})
