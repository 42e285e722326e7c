import { afterAll, beforeAll, expect, it } from 'vitest'
import { itemsSql, Parameters } from '../../../src/feeds/loadSql'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'

/** A step of a plan, as far as it matters here. PostgreSQL 17, EXPLAIN. */
interface PlanNode {
  'Node Type': string
  'Plan Rows': number
  Plans?: PlanNode[]
}

let database: FeedsDatabase

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await writeItem(client, makeIdea(1))
  await client.query(
    `insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at, themes, areas,
       search)
     select 'urn:uuid:' || gen_random_uuid(), (array['ideas', 'initiatives', 'initiatives'])[n % 3 + 1], collection, 'copy ' || n,
       (array['published', 'underReview', 'answered', 'inProgress', 'realised'])[n % 5 + 1], slug || n, item,
       published_at - n * interval '1 hour', updated_at, themes, areas, search
     from feed_items, generate_series(1, 30000) n`,
  )
  await client.query('analyze feed_items')
}, 60_000)

afterAll(() => database.close())

it('reads the newest of some states in their order, and not all of those states', async () => {
  const parameters = new Parameters()
  const states = ['answered', 'inProgress', 'realised']
  const sql = itemsSql(
    {
      type: 'ideas',
      theme: [],
      area: [],
      partner: [],
      state: states,
      since: null,
      q: null,
      limit: 12,
      cursor: null,
      withdrawn: false,
    },
    Date.now(),
    parameters,
  )
  const { rows } = await database.client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
    `explain (format json) ${sql}`,
    parameters.values,
  )
  const scan = rows[0]?.['QUERY PLAN'][0]?.Plan.Plans?.[0]
  // Knowing that there are many, it goes by the order in which they are wanted; with few it would read and sort them all.
  expect(scan?.['Node Type']).toBe('Index Scan')
  expect(scan?.['Plan Rows']).toBeGreaterThan(3000)
  const found = await database.client.query<{ state: string }>(sql, parameters.values)
  expect(found.rows).toHaveLength(13)
  expect(found.rows.every(({ state }) => states.includes(state))).toBe(true)
})
