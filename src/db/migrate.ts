import { Logger, runMigrations } from 'graphile-worker'
import type { Migration, Payload } from 'payload'
import { migrations } from './migrations'
import { underLock } from './underLock'

/**
 * Brings the tables up to date: Payload's, through its own migrations, and those of the job queue. Under a lock: of
 * several processes that start at once, one migrates and the others wait. Payload ends the process when a migration
 * fails, after logging why.
 *
 * @param databaseUrl the database that `payload` works on
 */
export const migrate = (payload: Payload, databaseUrl: string): Promise<void> =>
  underLock(databaseUrl, 'migrate', async () => {
    // Payload's own type says `unknown` where its generated migrations say what they get.
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
    await runMigrations({ connectionString: databaseUrl, logger: quiet })
  })

/** Only what goes wrong, and that is thrown. */
const quiet = new Logger(() => () => undefined)
