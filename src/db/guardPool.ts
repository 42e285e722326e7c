import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Keeps the process alive when the database cuts an idle connection: without a listener, that error is nobody's and
 * ends the process. The pool makes a new connection for the next query.
 */
export const guardPool = (payload: Payload) => {
  const { pool } = payload.db as unknown as PostgresAdapter
  pool.on('error', (error) => payload.logger.warn({ err: error }, 'A connection to the database was cut.'))
}
