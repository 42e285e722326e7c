import type { Logger } from 'pino'
import { createFeeds } from '../feeds'
import { createSite } from '../site'
import type { SiteState } from './SiteState'

interface ReadingSettings {
  databaseUrl: string
  feedsDatabaseUrl: string | null
  publicUrl: string
  mediaDir: string
}

/** Opens everything public: feeds, open data and pages. Imports no Payload, so that the feeds role is small. */
export const openReading = (
  { databaseUrl, feedsDatabaseUrl, publicUrl, mediaDir }: ReadingSettings,
  log: Logger,
): { reading: NonNullable<SiteState['reading']>; pages: NonNullable<SiteState['pages']> } => {
  const reading = createFeeds({ databaseUrl: feedsDatabaseUrl ?? databaseUrl, publicUrl, mediaDir, log })
  return { reading, pages: createSite(reading) }
}
