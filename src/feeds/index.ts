import type { IncomingMessage, ServerResponse } from 'node:http'
import { Router } from 'express'
import type { FeedsContext, FeedsLog } from './context'
import { MOST_EXPORTS, openDatabase, openExportDatabase } from './database'
import { Doors } from './doors/Doors'
import { makeHostOf, type TrustProxy } from './doors/hostOf'
import { feedsRouter } from './http/feedsRouter'
import { openDataRouter } from './http/openDataRouter'
import { PublicCache } from './http/PublicCache'
import { listenForChanges } from './listenForChanges'
import { completePublisher, type Publisher } from './publisher'
import { FeedReads } from './reads/FeedReads'
import { DEFAULT_RETENTION, type Retention } from './retention'
import { RevisionWatcher } from './RevisionWatcher'
import { Snapshots } from './Snapshots'
import { builtInTypes } from './types/builtInTypes'
import type { FeedType } from './types/FeedType'
import { Vocabulary } from './Vocabulary'

export interface FeedsOptions {
  /** Where items are read: the database, or a replica of it. */
  databaseUrl: string
  /**
   * Where changes are heard of, and where is kept how often feeds are fetched: the primary, as a replica refuses both.
   * Default: `databaseUrl`.
   */
  listenUrl?: string
  /** The address that people know this site by; links in feeds begin with it. */
  publicUrl: string
  /** The folder with uploaded files. */
  mediaDir: string
  log: FeedsLog
  /** The types that have feeds and pages. Other types are found among the items. Default: the built-in ones. */
  types?: readonly FeedType[]
  /** The name of the site, in titles. Default: Noaber. */
  siteName?: string
  /** Who publishes the data, in the catalogue. Default: the Province of Overijssel. */
  publisher?: Partial<Publisher>
  /** How long data of people are kept, as the page about privacy says it. Default: see `DEFAULT_RETENTION`. */
  retention?: Retention
  /** The address of the WebSub hub. */
  hubUrl?: string
  /** Whom to believe about the host that was asked for, as Express's `trust proxy`. Default: nobody. */
  trustProxy?: TrustProxy
  /** How much memory answers may take together, in bytes; front doors take as much again. Default 128 MB. */
  cacheBytes?: number
  /** Milliseconds between looks at the database for changes. Default 1000. */
  pollInterval?: number
  /** The clock, in milliseconds since 1970. */
  now?: () => number
}

/** How the feeds are doing, for a health page. */
export interface FeedsHealth {
  database: 'up' | 'down'
  /** Counts the changes that this process saw. */
  revision: number
  error: string | null
}

export interface Feeds {
  /**
   * Answers from memory, before Express sees the request. False: somebody else must answer.
   * @example createServer((req, res) => feeds.answer(req, res) || app(req, res))
   */
  answer: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Answers `/feeds/{type}.{format}` and everything below `/open-data/`. */
  router: Router
  /** Whether the database answers. While it does not, what is in memory still goes out. */
  ready: () => boolean
  health: () => FeedsHealth
  /** Resolves when the database was asked for the first time, also when it did not answer. */
  started: Promise<void>
  /** Ends all connections. */
  close: () => Promise<void>
  /** What pages share with feeds. */
  context: FeedsContext
  /** The same for every host name that the site has. */
  doors: Doors
}

/**
 * Starts everything that is public and read-only. Needs Postgres and nothing else; comes up without it too, answers
 * 503 as long as it knows nothing, and goes on by itself once the database is there.
 *
 * @example
 * const feeds = createFeeds({ databaseUrl, publicUrl: 'https://noaber.nl', mediaDir, log })
 * createServer((req, res) => feeds.answer(req, res) || app(req, res))
 */
export const createFeeds = (options: FeedsOptions): Feeds => {
  const { databaseUrl, log, publicUrl, mediaDir } = options
  const now = options.now ?? Date.now
  const pool = openDatabase(databaseUrl, log)
  const exportPool = openExportDatabase(databaseUrl, log)
  // A connection of its own: however slow the questions of others, what was withdrawn is heard of.
  const watching = openDatabase(databaseUrl, log, 1)
  const counting = openDatabase(options.listenUrl ?? databaseUrl, log, 1)
  const revision = new RevisionWatcher(watching, log, options.pollInterval)
  const context: FeedsContext = {
    database: pool,
    snapshots: new Snapshots(exportPool, MOST_EXPORTS),
    revision,
    cache: new PublicCache({ revision, log, now, maxBytes: options.cacheBytes }),
    vocabulary: new Vocabulary(pool, revision, options.types ?? builtInTypes),
    reads: new FeedReads(counting, log, now),
    log,
    door: null,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    mainUrl: publicUrl.replace(/\/+$/, ''),
    mainName: options.siteName ?? 'Noaber',
    siteName: options.siteName ?? 'Noaber',
    publisher: completePublisher(options.publisher ?? {}, publicUrl),
    retention: options.retention ?? DEFAULT_RETENTION,
    mediaDir,
    hubUrl: options.hubUrl ?? null,
    now,
  }
  const doors = new Doors(context, makeHostOf(options.trustProxy ?? false))
  context.reads.start()
  const stopListening = listenForChanges(options.listenUrl ?? databaseUrl, log, () => revision.wake())
  return {
    answer: (req, res) => doors.known(req)?.cache.answer(req, res) ?? false,
    router: Router().use(feedsRouter(doors), openDataRouter(doors)),
    ready: () => revision.isHealthy,
    health: () => ({
      database: revision.isHealthy ? 'up' : 'down',
      revision: revision.current,
      error: revision.lastError?.message ?? null,
    }),
    started: revision.start(),
    close: async () => {
      await Promise.all([stopListening(), revision.close(), context.reads.close()])
      await Promise.all([pool.end(), watching.end(), counting.end(), context.snapshots.close()])
    },
    context,
    doors,
  }
}
