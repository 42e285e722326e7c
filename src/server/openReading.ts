import { Router } from 'express'
import type { Logger } from 'pino'
import { createFeeds } from '../feeds'
import type { TrustProxy } from '../feeds/doors/hostOf'
import type { FeedsContext } from '../feeds/context'
import type { Publisher } from '../feeds/publisher'
import type { Retention } from '../feeds/retention'
import { createSite } from '../site'
import { openHub } from './openHub'
import type { SiteState } from './SiteState'

interface ReadingSettings {
  /** The primary, where changes are heard of: a replica refuses LISTEN. */
  databaseUrl: string
  /** Where items are read, when that is another server. */
  feedsDatabaseUrl: string | null
  publicUrl: string
  mediaDir: string
  publisher: Partial<Publisher>
  retention?: Retention
  /** Whether the site has a WebSub hub, which every feed then names. */
  hasHub: boolean
  allowsPrivateCallbacks: boolean
  /** Whom to believe about the host that was asked for. */
  trustProxy?: TrustProxy
}

/** Opens everything public: feeds, the front of the hub, and pages. Imports no Payload, so that the feeds role is small. */
export const openReading = (
  settings: ReadingSettings,
  log: Logger,
): {
  reading: NonNullable<SiteState['reading']>
  pages: NonNullable<SiteState['pages']>
  context: FeedsContext
} => {
  const { databaseUrl, feedsDatabaseUrl, publicUrl, mediaDir, publisher, hasHub, retention, trustProxy } =
    settings
  const feeds = createFeeds({
    databaseUrl: feedsDatabaseUrl ?? databaseUrl,
    listenUrl: databaseUrl,
    publicUrl,
    mediaDir,
    publisher,
    retention,
    trustProxy,
    log,
    ...(hasHub ? { hubUrl: `${publicUrl}/hub` } : {}),
  })
  const pages = createSite(feeds)
  if (!hasHub) return { reading: feeds, pages, context: feeds.context }
  const hub = openHub(feeds, { databaseUrl, allowPrivate: settings.allowsPrivateCallbacks }, log)
  const close = async () => {
    await Promise.all([hub.close(), feeds.close()])
  }
  const router = Router().use(hub.router, feeds.router)
  return { reading: { ...feeds, router, subscribers: hub.subscribers, close }, pages, context: feeds.context }
}
