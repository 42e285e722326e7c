import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { runMigrations } from 'graphile-worker'
import type { Payload } from 'payload'
import { hasDatabaseRules, installDatabaseRules } from './databaseRules'

/** The advisory lock under which databases are prepared, so that two processes that start at once wait. */
const PREPARE_LOCK = 7_211_001

/**
 * Makes sure that the database has what the engine writes to beyond Payload's tables: extensions, functions and the
 * queue. Runs at start (`onInit`) and after migrations; does nothing when all is there, or when the tables are not.
 */
export const prepareDatabase = async (payload: Payload): Promise<void> => {
  const adapter = payload.db as unknown as PostgresAdapter
  listenForLostConnections(payload, adapter)
  const db = adapter.drizzle
  const { rows } = await db.execute(
    sql`select to_regclass('transitions') is not null or to_regclass('feed_items') is not null as migrated,
      to_regprocedure('graphile_worker.add_job(text,json,text,timestamptz,integer,text,integer,text[],text)') is not null
        as queued`,
  )
  if (!rows[0]?.migrated) return
  const hasRules = await hasDatabaseRules(db as never)
  if (hasRules && rows[0].queued) return
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${PREPARE_LOCK})`)
    if (!hasRules) await installDatabaseRules(transaction as never)
    if (!rows[0]?.queued) await runMigrations({ pgPool: adapter.pool as never })
  })
}

const heard = new WeakSet<object>()

/** One idle connection that the server ends would otherwise take the process with it (payload-traps). */
const listenForLostConnections = (payload: Payload, { pool }: PostgresAdapter): void => {
  if (heard.has(pool)) return
  heard.add(pool)
  pool.on('error', (error: Error) => payload.logger.warn(`A database connection was lost: ${error.message}`))
}
