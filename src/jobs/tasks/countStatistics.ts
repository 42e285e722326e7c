import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { factsSql, type TableName } from './statistics/factsSql'
import { figuresSql } from './statistics/figuresSql'

/** The key of the lock under which figures are counted: two counts at once would both write. */
const LOCK = 'noaber.statistics'

/**
 * A count looks at what changed since the last one began, and this much further back: a change that was under way then has an
 * earlier date, and clocks differ. A complete count, once a day, finds what took longer.
 */
const LOOK_BACK = sql`interval '15 minutes'`
const COMPLETE_AFTER = sql`interval '20 hours'`

/**
 * Counts how participation went, by month. Looks at the documents that changed since the last count, and makes the figures of
 * their months anew; at all of them once a day, and when themes, areas or partners changed. Only reads what editors write, and
 * so keeps nobody waiting; who reads figures sees those of before until it commits. What a figure means stands in
 * `src/feeds/statistics/measures.ts`.
 *
 * @param now - when people are told that it was counted
 * @returns how many months had other figures
 */
export const countStatistics = async (payload: Payload, now = new Date()): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const table: TableName = (collection, part) =>
    sql`${sql.identifier(`${tableOf(payload, collection)}${part ?? ''}`)}`
  return inTransaction(req, async () => {
    await queryRows(req, sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`)
    // Compiling takes longer than it wins here, and sorting in memory is much quicker than on a disk.
    await queryRows(req, sql`set local jit = off`)
    await queryRows(req, sql`set local work_mem = '64MB'`)
    const { since, terms } = await lastCount(req)
    const changed = await queryRows<{ month: string }>(req, factsSql(table, since))
    const months = changed.map(({ month }) => month)
    if (months.length > 0) {
      await queryRows(req, sql`delete from statistics where month = any(${sql.param(months)}::text[])`)
      await queryRows(req, figuresSql(months))
    }
    await queryRows(
      req,
      sql`insert into statistics_counted (id, counted_at, changed_at, looked_at, complete_at, terms)
          values (1, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz, now(), now(), ${terms})
          on conflict (id) do update set counted_at = excluded.counted_at, looked_at = excluded.looked_at,
            changed_at = ${months.length > 0 ? sql`excluded.changed_at` : sql`statistics_counted.changed_at`},
            complete_at = ${since === null ? sql`excluded.complete_at` : sql`statistics_counted.complete_at`}, terms = excluded.terms`,
    )
    return months.length
  })
}

/** From when on to look; null for everything. */
const lastCount = async (req: PayloadRequest): Promise<{ since: string | null; terms: string }> => {
  const [row] = await queryRows<{ since: string | null; terms: string }>(
    req,
    sql`with terms as (
          select coalesce(md5(string_agg(concat_ws(' ', kind, source, code, parent), ',' order by kind, source)), '') as digest
          from feed_vocabulary
        )
        select digest as terms, (
          select looked_at - ${LOOK_BACK} from statistics_counted
          where complete_at > now() - ${COMPLETE_AFTER} and statistics_counted.terms = digest
        )::text as since
        from terms`,
  )
  return { since: row?.since ?? null, terms: row?.terms ?? '' }
}
