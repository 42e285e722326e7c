import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { PoolClient } from 'pg'

/**
 * Closes Payload and all its connections, so that a process can end by itself. `destroy` alone leaves the pool open,
 * and the adapter keeps one connection to itself for good, which ending the pool would wait for.
 */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = (payload.db as unknown as PostgresAdapter).pool as unknown as Closable
  await payload.destroy()
  // The idle ones go at once; what is left afterwards is in somebody's hands.
  const ended = pool.end()
  for (const client of [...pool._clients]) client.release(true)
  await ended
}

interface Closable {
  end: () => Promise<void>
  _clients: PoolClient[]
}
