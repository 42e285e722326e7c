import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { DIMENSIONS, type Dimension } from '../../feeds/statistics/StatisticsRow'
import { deskScopeOf } from '../desk/deskScope'
import { loadFeedReads, type FeedReads } from './loadFeedReads'
import { loadMonths, loadParts, type MonthRow, type PartRow, type StatisticsQuery } from './loadFigures'

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
  /** By month, and last in total. */
  months: MonthRow[]
  /** Of the dimensions that are not narrowed to one value. */
  parts: Partial<Record<Dimension, PartRow[]>>
  /** How often each feed was fetched; null for who sees its own figures only, as feeds are everybody's. */
  feeds: FeedReads[] | null
  terms: StatisticsTerm[]
  /** When the figures were counted; null when they never were. */
  countedAt: Date | null
}

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
  const partsOf = async (dimension: Dimension) =>
    query[dimension] === null ? { [dimension]: await loadParts(req, query, dimension) } : {}
  const [months, feeds, counted, ...parts] = await Promise.all([
    loadMonths(req, query),
    isOwnOnly ? null : loadFeedReads(req, query),
    queryRows<{ at: string }>(req, sql`select counted_at as at from statistics_counted`),
    ...DIMENSIONS.map(partsOf),
  ])
  const at = counted[0]?.at
  return {
    query,
    isOwnOnly,
    months,
    parts: Object.assign({}, ...parts) as Statistics['parts'],
    feeds,
    terms: terms.map(({ kind, code, title }) => ({ kind, code, title })),
    countedAt: at ? new Date(at) : null,
  }
}
