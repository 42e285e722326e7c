import type { Payload } from 'payload'
import type pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { usePayload } from '../payload'

/**
 * How Postgres would look something up if reading whole tables were no choice. With the few rows of a test it is; with many
 * it is the index that counts.
 */
const planOf = async (
  payload: Payload,
  text: string,
  values: unknown[],
  off = 'enable_bitmapscan',
): Promise<string> => {
  const { pool } = payload.db as unknown as { pool: pg.Pool }
  const client = await pool.connect()
  try {
    await client.query(`begin; set local enable_seqscan = off; set local ${off} = off`)
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  } finally {
    await client.query('rollback')
    client.release()
  }
}

let payload: Payload

beforeAll(async () => {
  payload = await usePayload()
})

const SORTS = [
  ['ideas', 'version_created_at desc'],
  ['initiatives', 'version_created_at desc'],
  ['events', 'version_starts_at desc'],
  ['subsidy_windows', 'version_opens_at desc'],
  ['themes', 'version_title asc'],
  ['partners', 'version_title asc'],
] as const

const STATES: Readonly<Record<string, string>> = { partners: 'verified', subsidy_windows: 'open' }

// As Payload asks for them.
describe('a list of the panel', () => {
  it.each(SORTS)('of %s is counted in an index of latest versions', async (table) => {
    const plan = await planOf(
      payload,
      `select count(*) from "_${table}_v" where ("_${table}_v"."latest" = $1 and "_${table}_v"."version_deleted_at" is null)`,
      [true],
    )
    expect(plan).toMatch(new RegExp(`Index Only Scan using _${table}_v_\\w*list_idx`))
  })

  it.each(SORTS)('of %s comes in its order from an index, without sorting', async (table, order) => {
    const plan = await planOf(
      payload,
      `select id from "_${table}_v" where (latest = $1 and version_deleted_at is null) order by ${order}, created_at desc limit $2`,
      [true, 10],
    )
    expect(plan).toContain(`_${table}_v_list_idx`)
    expect(plan).not.toContain('Sort')
  })

  it.each(SORTS)('of %s in one state too', async (table, order) => {
    const plan = await planOf(
      payload,
      `select id from "_${table}_v" where (latest = $1 and version_state = $2 and version_deleted_at is null)
       order by ${order}, created_at desc limit $3`,
      [true, STATES[table] ?? 'published', 10],
    )
    expect(plan).toContain(`_${table}_v_state_list_idx`)
    expect(plan).not.toContain('Sort')
  })
})

describe('what differs from what is live', () => {
  it.each(SORTS)('of %s is found in an index of those alone', async (table) => {
    const plan = await planOf(
      payload,
      `select count(*) from "_${table}_v" where (latest = $1 and version__status = $2 and version_state in ($3) and version_deleted_at is null)`,
      [true, 'draft', STATES[table] ?? 'published'],
    )
    expect(plan).toContain(`_${table}_v_draft_idx`)
  })
})

describe('a search for a title in a list', () => {
  it.each(SORTS)('of %s reads an index', async (table) => {
    const plan = await planOf(
      payload,
      `select id from "_${table}_v" where (latest = $1 and version_title ilike $2)`,
      [true, '%bomen%'],
      'enable_indexscan',
    )
    expect(plan).toContain(`_${table}_v_title_search_idx`)
  })
})

describe('titles that are alike', () => {
  it.each(['ideas', 'initiatives'])('are found among %s by an index, the most alike first', async (table) => {
    const plan = await planOf(
      payload,
      `select id from ${table} where title % $1 and deleted_at is null order by title <-> $1 limit 40`,
      ['Meer bomen langs de dijk'],
    )
    expect(plan).toContain(`Index Scan using ${table}_title_alike_idx`)
  })
})

describe('the queue', () => {
  it.each(['ideas', 'initiatives', 'events'])(
    'walks through what of %s was sent in, oldest first',
    async (table) => {
      const plan = await planOf(
        payload,
        `select id from ${table} d where d.state = $1 and d.deleted_at is null
         and (d.scheduled_at is null or d.scheduled_at < now() - interval '1 minute')
       order by coalesce(d.state_changed_at, d.created_at), id limit 31`,
        ['submitted'],
      )
      expect(plan).toContain(`${table}_waiting_idx`)
      expect(plan).not.toContain('Sort')
    },
  )

  it.each(SORTS)('walks through the proposals for %s of one state after the other', async (table) => {
    const plan = await planOf(
      payload,
      `select d.id from "_${table}_v" v join ${table} d on d.id = v.parent_id
       where v.latest and v.version__status = 'draft' and v.version_state = $1 and v.version_deleted_at is null
       order by v.created_at limit 31`,
      [STATES[table] ?? 'published'],
    )
    expect(plan).toContain(`_${table}_v_draft_idx`)
    expect(plan).not.toContain('Sort')
  })
})
