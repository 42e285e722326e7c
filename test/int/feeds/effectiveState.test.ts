import { afterAll, beforeAll, expect, it } from 'vitest'
import { effectiveState, effectiveStateSql, storedStates } from '../../../src/feeds/effectiveState'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'

let database: FeedsDatabase

beforeAll(async () => {
  database = await openFeedsDatabase()
}, 60_000)

afterAll(() => database.close())

it('says the same in SQL and here, for every type, state and order of moments', async () => {
  const now = Date.parse('2027-04-01T07:00:00Z')
  const moments = [null, now - 1, now, now + 1]
  const cases = builtInTypes.flatMap(({ name: type, states }) =>
    Object.keys(states).flatMap((state) =>
      moments.flatMap((first) =>
        moments.map((second) => ({
          type,
          state,
          opensAt: first,
          startsAt: first,
          closesAt: second,
          endsAt: second,
        })),
      ),
    ),
  )
  const instant = (value: number | null) => (value === null ? null : new Date(value).toISOString())
  const { rows } = await database.client.query<{ effective: string }>(
    `select ${effectiveStateSql('$2::timestamptz')} as effective
     from jsonb_to_recordset($1::jsonb) as feed_items(type text, state text, opens_at timestamptz(3),
       closes_at timestamptz(3), starts_at timestamptz(3), ends_at timestamptz(3))`,
    [
      JSON.stringify(
        cases.map(({ type, state, opensAt, closesAt, startsAt, endsAt }) => ({
          type,
          state,
          opens_at: instant(opensAt),
          closes_at: instant(closesAt),
          starts_at: instant(startsAt),
          ends_at: instant(endsAt),
        })),
      ),
      instant(now),
    ],
  )
  expect(rows.map(({ effective }) => effective)).toEqual(cases.map((each) => effectiveState(each, now)))
  // What the index looks up must hold every row that the clock makes so.
  for (const each of cases) expect(storedStates([effectiveState(each, now)])).toContain(each.state)
})
