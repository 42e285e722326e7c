import type { Settings } from '../settings'
import { setDatabaseUrl } from './currentDatabase'
import { type EmbeddedOptions, runningEmbedded, startEmbedded } from './embedded'

/** A database that is there to be used, and how to leave it. */
export interface OpenDatabase {
  url: string
  /** Stops the server when it was started for this; leaves every other database alone. */
  close: () => Promise<void>
}

type Wanted = Pick<Settings, 'databaseUrl' | 'dataDir'>

/**
 * Opens the database of the settings: the one of DATABASE_URL, or the site's own, which is started for it. For a
 * process that serves the site: a second one on the same data folder is refused.
 *
 * @throws DataFolderInUse, DatabaseNotStarted
 */
export const openDatabase = async (
  { databaseUrl, dataDir }: Wanted,
  options: Omit<EmbeddedOptions, 'dataDir'>,
): Promise<OpenDatabase> => {
  if (databaseUrl) return use({ url: databaseUrl, close: async () => undefined })
  const { url, stop } = await startEmbedded({ dataDir, ...options })
  return use({ url, close: stop })
}

/**
 * The same for a command beside the site (an import, a report): joins the database of a site that runs, and starts
 * it only when none does.
 *
 * @example
 * const database = await joinDatabase(settings())
 * try { … } finally { await database.close() }
 */
export const joinDatabase = async (wanted: Wanted): Promise<OpenDatabase> => {
  const running = wanted.databaseUrl ?? (await runningEmbedded(wanted.dataDir))
  if (running) return use({ url: running, close: async () => undefined })
  return openDatabase(wanted, { owner: `process ${process.pid}` })
}

const use = (database: OpenDatabase): OpenDatabase => {
  setDatabaseUrl(database.url)
  return database
}
