import type { Database } from '../../feeds/database'

/** Days that a file is kept that nobody brought in, or finished; and that the report of one that was is. */
const UNFINISHED_DAYS = 7
const REPORT_DAYS = 90

/**
 * Forgets files that were brought in: their rows may be about people.
 *
 * @returns how many
 */
export const forgetImports = async (database: Database): Promise<number> => {
  const { rowCount } = await database.query(
    `delete from file_imports where created_at < now() - make_interval(days => ${REPORT_DAYS})
       or (created_at < now() - make_interval(days => ${UNFINISHED_DAYS}) and not (phase = 'run' and status = 'done'))`,
  )
  return rowCount ?? 0
}
