import type { Logger } from 'pino'
import { createFeeds } from '../feeds'
import type { Publisher } from '../feeds/publisher'
import { createSite } from '../site'
import type { SiteState } from './SiteState'

interface ReadingSettings {
  /** The primary, where changes are heard of: a replica refuses LISTEN. */
  databaseUrl: string
  /** Where items are read, when that is another server. */
  feedsDatabaseUrl: string | null
  publicUrl: string
  mediaDir: string
  publisher: Partial<Publisher>
}

/** Opens everything public: feeds and pages. Imports no Payload, so that the feeds role is small. */
export const openReading = (
  { databaseUrl, feedsDatabaseUrl, publicUrl, mediaDir, publisher }: ReadingSettings,
  log: Logger,
): { reading: NonNullable<SiteState['reading']>; pages: NonNullable<SiteState['pages']> } => {
  const reading = createFeeds({
    databaseUrl: feedsDatabaseUrl ?? databaseUrl,
    listenUrl: databaseUrl,
    publicUrl,
    mediaDir,
    publisher,
    log,
  })
  return { reading, pages: createSite(reading) }
}
