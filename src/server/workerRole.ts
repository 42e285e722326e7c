import { runningEmbedded } from '../db/embedded'
import { setDatabaseUrl } from '../db/currentDatabase'
import { NoDatabase } from '../errors/NoDatabase'
import { startHub } from '../hub/startHub'
import { DatabaseHealth } from './DatabaseHealth'
import { during } from './progress'
import type { RoleArgs } from './runRole'
import { waitForDatabase } from './waitForDatabase'
import { words } from './words'
import { closePayload, migrate, openPayload, startWorker } from './writingSide'

/**
 * Background work only: timed and planned steps, reminders, items to make again, deliveries of the hub. Any number of these may run.
 *
 * @throws NoDatabase when there is neither DATABASE_URL nor a site that runs on the data folder
 */
export const runWorker = async ({ settings, log, closing }: RoleArgs): Promise<void> => {
  const databaseUrl = settings.databaseUrl ?? (await runningEmbedded(settings.dataDir))
  if (!databaseUrl) throw new NoDatabase()
  setDatabaseUrl(databaseUrl)
  const health = new DatabaseHealth(databaseUrl)
  await closing.add('health', () => health.close())
  await waitForDatabase(health)

  await during(words.worker, async () => {
    const payload = await openPayload()
    await closing.add('payload', () => closePayload(payload))
    await migrate(payload, databaseUrl)
    const worker = await startWorker({ payload, databaseUrl })
    await closing.add('worker', () => worker.stop())
    if (!settings.hasHub) return
    const { publicUrl, allowsPrivateCallbacks: allowPrivate } = settings
    const hub = await startHub({ databaseUrl, publicUrl, allowPrivate, log })
    await closing.add('hub', () => hub.stop())
  })
}
