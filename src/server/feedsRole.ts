import { runningEmbedded } from '../db/embedded'
import { NoDatabase } from '../errors/NoDatabase'
import { DatabaseHealth } from './DatabaseHealth'
import { makeFront } from './front'
import { listen, stopListening } from './listen'
import { openReading } from './openReading'
import { done } from './progress'
import type { RoleArgs } from './runRole'
import type { SiteState } from './SiteState'
import { waitForDatabase } from './waitForDatabase'
import { words } from './words'

/**
 * Feeds and public pages only: needs Postgres and nothing else, and scales by starting more of it. Reads
 * from FEEDS_DATABASE_URL (a replica, say), from DATABASE_URL, or from the database of a site that runs on the same
 * data folder.
 *
 * @throws NoDatabase when there is none of these
 */
export const runFeeds = async ({ settings, log, closing }: RoleArgs): Promise<void> => {
  const databaseUrl =
    settings.databaseUrl ?? settings.feedsDatabaseUrl ?? (await runningEmbedded(settings.dataDir))
  if (!databaseUrl) throw new NoDatabase()

  const health = new DatabaseHealth(settings.feedsDatabaseUrl ?? databaseUrl)
  await closing.add('health', () => health.close())
  const state: SiteState = {
    reading: null,
    pages: null,
    previews: null,
    ideas: null,
    admin: { status: 'absent' },
    isDatabaseUp: () => health.isUp(),
  }
  const server = makeFront(state, settings, log)
  const port = await listen(server, settings.port, settings.host)
  await closing.addDoor('http', () => stopListening(server))
  await waitForDatabase(health)

  const publicUrl = settings.hasPublicUrl ? settings.publicUrl : `http://localhost:${port}`
  const { reading, pages } = openReading({ ...settings, databaseUrl, publicUrl }, log)
  await closing.add('feeds', () => reading.close())
  Object.assign(state, { reading, pages })
  done(words.feeds, `http://${settings.host}:${port}/feeds`)
}
