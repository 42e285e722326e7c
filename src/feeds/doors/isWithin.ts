import type { Database } from '../database'
import { Parameters, selectionSql } from '../loadSql'
import type { Within } from './Door'

/** Whether an item is in the selection of a door now. Without a door everything is. */
export const isWithin = async (database: Database, urn: string, within?: Within): Promise<boolean> => {
  if (!within) return true
  const parameters = new Parameters()
  const conditions = [`urn = ${parameters.add(urn)}`, ...selectionSql(within.selection, within, parameters)]
  const { rowCount } = await database.query(
    `select 1 from feed_items where ${conditions.join(' and ')}`,
    parameters.values,
  )
  return rowCount === 1
}
