import { getPayload, type Payload } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Boots Payload with the configuration of the site, on the database that was opened. */
export const openPayload = async (): Promise<Payload> => {
  const { default: config } = await import('../../payload.config')
  return getPayload({ config })
}

/** Loads what `openPayload` needs, which takes seconds, while something else is waited for. */
export const preloadPayload = () =>
  Promise.all([import('payload'), import('@payloadcms/db-postgres'), import('@payloadcms/richtext-lexical')])

/** Closes Payload and its connections: `destroy` alone leaves the pool open. */
export const closePayload = async (payload: Payload): Promise<void> => {
  const { pool } = payload.db as unknown as PostgresAdapter
  await payload.destroy()
  await pool.end()
}
