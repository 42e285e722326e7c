import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Database } from '../feeds/database'

/** The connections of Payload, for what needs Postgres and no Payload. Outside of every transaction. */
export const poolOf = ({ db }: Pick<Payload, 'db'>): Database =>
  (db as unknown as PostgresAdapter).pool as unknown as Database
