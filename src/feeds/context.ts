import type { Database } from './database'
import type { Door } from './doors/Door'
import type { PublicCache } from './http/PublicCache'
import type { Publisher } from './publisher'
import type { Retention } from './retention'
import type { FeedReads } from './reads/FeedReads'
import type { RevisionWatcher } from './RevisionWatcher'
import type { Snapshots } from './Snapshots'
import type { TermSource } from './Vocabulary'

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
  vocabulary: TermSource
  /** How often each feed is fetched. */
  reads: FeedReads
  log: FeedsLog
  /** By which front door one came in; null for the site itself. */
  door: Door | null
  /** The address that people know this site by, without a slash at the end. Under a door: that of the door. */
  publicUrl: string
  /** The address and name of the site itself, also under a door. */
  mainUrl: string
  mainName: string
  /** The name of the site, or of the door, in titles. */
  siteName: string
  /** Who publishes the data. */
  publisher: Publisher
  /** How long data of people are kept. */
  retention: Retention
  /** The folder with uploaded files. */
  mediaDir: string
  /** The address of the WebSub hub, when there is one. */
  hubUrl: string | null
  /** Milliseconds since 1970. */
  now: () => number
}
