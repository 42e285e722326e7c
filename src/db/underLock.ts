import { Client } from 'pg'

/** Names of the things that only one process may do at a time, with the number that Postgres knows each by. */
const locks = { migrate: 0x6e6f6101, fill: 0x6e6f6102 } as const

/**
 * Does something that only one process of a site may do at a time; the others wait for their turn. The lock is that
 * of a session, so it is gone when the process is.
 *
 * @param name `migrate`: the tables; `fill`: the first content
 */
export const underLock = async <T>(
  databaseUrl: string,
  name: keyof typeof locks,
  run: () => Promise<T>,
): Promise<T> => {
  const client = new Client({ connectionString: databaseUrl, application_name: `noaber ${name}` })
  // A session that is cut has lost the lock; the work itself then fails on its own connection and says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [locks[name]])
    return await run()
  } finally {
    await client.end().catch(() => undefined)
  }
}
