import pg from 'pg'
import type { FeedsLog } from './context'

/** Something that queries can be sent to: the pool, or one connection of it. */
export type Database = Pick<pg.Pool, 'query'>

/**
 * The connections that feeds and pages read with. A connection that breaks while idle is reported, not thrown;
 * a query that cannot get one within two seconds fails, and so does one that takes over ten.
 *
 * @param most - how many connections there may be
 */
export const openDatabase = (connectionString: string, log: FeedsLog, most = 10): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'noaber-feeds',
    max: most,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    keepAlive: true,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'feeds: an idle database connection broke'))
  return pool
}

/**
 * The connections that complete exports are read with, one each, so that they take none from feeds and pages. The
 * server ends a transaction whose reader takes nothing for a minute.
 */
export const openExportDatabase = (connectionString: string, log: FeedsLog): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'noaber-exports',
    max: MOST_EXPORTS,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'feeds: an idle export connection broke'))
  return pool
}

/** How many complete exports a process reads at the same time. */
export const MOST_EXPORTS = 4
