import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import type { Database } from '../feeds/database'
import { loadSplit, loadStatistics, type Dimension } from '../feeds/statistics/loadStatistics'
import type { StatisticsQuery, StatisticsRow } from '../feeds/statistics/StatisticsRow'
import { deskScopeOf } from './desk/deskScope'

/** Something to narrow to, or that figures are split by. */
export interface StatisticsTerm {
  kind: Dimension
  code: string
  title: string
}

/** The figures that somebody may see. */
export interface Statistics {
  /** What is shown: for a partner, its own figures whatever was asked. */
  query: StatisticsQuery
  isOwnOnly: boolean
  rows: StatisticsRow[]
  /** Of the dimensions that are not narrowed to one value. */
  splits: Partial<Record<Dimension, StatisticsRow[]>>
  terms: StatisticsTerm[]
  /** When the figures were counted; null when they never were. */
  countedAt: Date | null
}

const DIMENSIONS: readonly Dimension[] = ['theme', 'area', 'partner']

/** No partner has this as its address, so nothing is found. */
const NOBODY = '-'

/**
 * Reads figures for who asks: everything for the province's own people, its own for a partner.
 *
 * @returns null for who works with nothing here
 */
export const readStatistics = async (
  req: PayloadRequest,
  asked: StatisticsQuery,
): Promise<Statistics | null> => {
  const scope = deskScopeOf(req)
  if (!scope) return null
  const database = (req.payload.db as unknown as PostgresAdapter).pool as unknown as Database
  const terms = await queryRows<StatisticsTerm & { source: string }>(
    req,
    sql`select kind, code, title, source from feed_vocabulary where kind in ('theme', 'area', 'partner') order by title, code`,
  )
  const isOwnOnly = scope !== 'all'
  const own = isOwnOnly
    ? (terms.find(({ kind, source }) => kind === 'partner' && source === String(scope.partner))?.code ??
      NOBODY)
    : asked.partner
  const query = { ...asked, partner: own }
  const split = async (dimension: Dimension) =>
    query[dimension] === null ? { [dimension]: await loadSplit(database, query, dimension) } : {}
  const [rows, counted, ...splits] = await Promise.all([
    loadStatistics(database, query),
    queryRows<{ at: string | null }>(req, sql`select counted_at as at from statistics limit 1`),
    ...DIMENSIONS.map(split),
  ])
  const at = counted[0]?.at
  return {
    query,
    isOwnOnly,
    rows,
    splits: Object.assign({}, ...splits) as Statistics['splits'],
    terms: terms.map(({ kind, code, title }) => ({ kind, code, title })),
    countedAt: at ? new Date(at) : null,
  }
}
