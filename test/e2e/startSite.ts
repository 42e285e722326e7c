import { join } from 'node:path'
import { runningEmbedded } from '../../src/db/embedded'
import { launch, makeDataFolder } from './launch'

export interface Site {
  /** `http://localhost:41234` */
  url: string
  /** Its database, for what no form can bring about: `postgres://…`. */
  databaseUrl: string
  stop: () => Promise<void>
}

/**
 * Starts the whole site as `npm start` does, with demo content, on a free port and with a data folder of its own.
 * Resolves when the admin panel answers; that takes a minute or two more when its sources have changed.
 *
 * @param settings - environment variables beside those
 */
export const startSite = async (settings: Record<string, string> = {}): Promise<Site> => {
  const { folder, remove } = makeDataFolder()
  const site = launch({
    NOABER_DEMO: 'true',
    NOABER_DATA_DIR: join(folder, 'data'),
    NOABER_MEDIA_DIR: join(folder, 'media'),
    ...settings,
  })
  const stop = async () => {
    await site.end()
    remove()
  }
  try {
    const url = await site.waitFor(/(http:\/\/localhost:\d+)\/admin\b/)
    const databaseUrl = await runningEmbedded(join(folder, 'data'))
    if (!databaseUrl) throw new Error(`The site runs without its database:\n${site.output()}`)
    return { url, databaseUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
