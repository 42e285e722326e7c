import type { Database } from '../database'
import type { Terms } from '../Vocabulary'
import { loadFeedMonths, type FeedMonth } from './loadFeedMonths'
import { loadStatistics } from './loadStatistics'
import type { StatisticsRow } from './StatisticsRow'

/** A row with the name of the theme, area or partner; null in total. */
export type TitledRow = StatisticsRow & { title: string | null }

/** The figures that anybody may know. */
export interface PublicStatistics {
  /** ISO 8601, UTC; null when nothing was counted yet. */
  countedAt: string | null
  statistics: TitledRow[]
  feeds: FeedMonth[]
}

/** Loads the figures that anybody may know, with the names that themes, areas and partners have now. */
export const loadPublicStatistics = async (database: Database, terms: Terms): Promise<PublicStatistics> => {
  const [rows, feeds, counted] = await Promise.all([
    loadStatistics(database),
    loadFeedMonths(database),
    database.query<{ at: Date }>('select counted_at as at from statistics_counted'),
  ])
  const titleOf = ({ by, code }: StatisticsRow) =>
    by === 'all' ? null : (terms[by].get(code.toLowerCase())?.title ?? code)
  return {
    countedAt: counted.rows[0]?.at.toISOString() ?? null,
    statistics: rows.map(({ month, type, by, code, ...figures }) => ({
      ...{ month, type, by, code },
      title: titleOf({ month, type, by, code, ...figures }),
      ...figures,
    })),
    feeds,
  }
}
