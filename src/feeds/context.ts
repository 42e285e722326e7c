import type { Database } from './database'
import type { PublicCache } from './http/PublicCache'
import type { Publisher } from './publisher'
import type { FeedReads } from './reads/FeedReads'
import type { RevisionWatcher } from './RevisionWatcher'
import type { Snapshots } from './Snapshots'
import type { Vocabulary } from './Vocabulary'

/** Where messages go; a pino logger fits. */
export interface FeedsLog {
  info: (data: object, message: string) => void
  warn: (data: object, message: string) => void
  error: (data: object, message: string) => void
}

/** What feeds and pages share. Everything in it is safe to use from several requests at once. */
export interface FeedsContext {
  database: Database
  /** Unchanging views of the database, for complete exports. */
  snapshots: Snapshots
  cache: PublicCache
  revision: RevisionWatcher
  vocabulary: Vocabulary
  /** How often each feed is fetched. */
  reads: FeedReads
  log: FeedsLog
  /** The address that people know this site by, without a slash at the end. */
  publicUrl: string
  /** The name of the site, in titles. */
  siteName: string
  /** Who publishes the data. */
  publisher: Publisher
  /** The folder with uploaded files. */
  mediaDir: string
  /** The address of the WebSub hub, when there is one. */
  hubUrl: string | null
  /** Milliseconds since 1970. */
  now: () => number
}
