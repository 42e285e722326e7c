import type { Router } from 'express'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Feeds } from '../feeds'
import { hubRouter } from '../hub/http/hubRouter'
import { countSubscribers } from '../hub/readSubscribers'

/** The front of the hub: what answers at `/hub`. */
export interface OpenHub {
  router: Router
  /** How many subscribers there are, and how many of them take nothing; null while the database is away. */
  subscribers: () => Promise<{ active: number; failing: number } | null>
  close: () => Promise<void>
}

/**
 * Opens the front of the WebSub hub, on connections of its own to the primary: feeds may read from a replica, and what
 * is asked here is written. Confirming and delivering is a worker's (`startHub`).
 */
export const openHub = (
  feeds: Feeds,
  { databaseUrl, allowPrivate }: { databaseUrl: string; allowPrivate: boolean },
  log: Logger,
): OpenHub => {
  const database = new Pool({
    connectionString: databaseUrl,
    application_name: 'noaber-hub-front',
    max: 2,
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
    statement_timeout: 5000,
  })
  database.on('error', (error) => log.warn({ err: error }, 'hub: an idle database connection broke'))
  return {
    router: hubRouter({ context: feeds.context, database, allowPrivate }),
    subscribers: () => countSubscribers(database).catch(() => null),
    close: () => database.end(),
  }
}
