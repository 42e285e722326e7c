import { Client } from 'pg'

/** Any number that nothing else in this cluster locks. */
const LOCK = 0x6e6f6162

/** The right to use a cluster: a session of the database that holds a lock, gone as soon as its process is. */
export interface Ownership {
  /** `onLost` is called once when the session ends by itself: the server was stopped or the connection cut. */
  onLost: (listener: () => void) => void
  release: () => Promise<void>
}

/**
 * Takes the lock of a cluster. Tries for a moment, as the session of a process that was just killed may still be
 * closing.
 *
 * @param owner who has it, for others to read: it stands in the session's application name (63 bytes at most)
 * @returns the ownership, or who has it instead
 */
export const takeOwnership = async (
  url: string,
  owner: string,
): Promise<{ taken: true; ownership: Ownership } | { taken: false; owner: string | null }> => {
  const client = new Client({
    connectionString: url,
    application_name: owner,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  let listener: (() => void) | undefined
  let isOver = false
  const lose = () => {
    if (isOver) return
    isOver = true
    listener?.()
  }
  client.on('error', lose)
  client.on('end', lose)
  await client.connect()
  for (let attempt = 0; attempt < 5; attempt++) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      LOCK,
    ])
    if (rows[0]?.taken)
      return {
        taken: true,
        ownership: {
          onLost: (next) => {
            listener = next
            if (isOver) next()
          },
          release: async () => {
            if (isOver) return
            isOver = true
            await client.end()
          },
        },
      }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const { rows } = await client.query<{ owner: string }>(
    `select application_name as owner from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [LOCK],
  )
  isOver = true
  await client.end()
  return { taken: false, owner: rows[0]?.owner ?? null }
}
