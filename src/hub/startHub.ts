import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { FeedsLog } from '../feeds/context'
import { listenForChanges } from '../feeds/listenForChanges'
import { builtInTypes } from '../feeds/types/builtInTypes'
import type { FeedType } from '../feeds/types/FeedType'
import type { HubWork } from './HubWork'
import { eachLane, HUB_CRONTAB, type Lane } from './lanes'
import { TopicRenderer } from './TopicRenderer'

interface HubOptions {
  /** The primary. */
  databaseUrl: string
  /** The address that people know this site by, as feeds have it. */
  publicUrl: string
  log: FeedsLog & { debug: (data: object, message: string) => void }
  /** Whether callbacks inside a network are allowed. Default false. */
  allowPrivate?: boolean
  /** The types of the feeds. Default: the built-in ones. */
  types?: readonly FeedType[]
  /** The name of the site, as in the titles of feeds. Default: Noaber. */
  siteName?: string
  /** For an exchange with a subscriber, in milliseconds. Default 10,000. */
  timeout?: number
  /** The clock, in milliseconds since 1970. */
  now?: () => number
}

/** Notices that come quicker than this are one: milliseconds. */
const BREATH = 1000

/**
 * Starts the working side of the hub: confirming subscriptions, looking at changes, delivering. Any number of processes
 * may do so at once. Needs Postgres and nothing else; each kind of work has a lane of its own, so that a subscriber
 * that is slow or dead only keeps others waiting that are so too.
 */
export const startHub = async (options: HubOptions): Promise<{ stop: () => Promise<void> }> => {
  const { databaseUrl, log } = options
  const database = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'noaber-hub',
    max: 12,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  database.on('error', (error) => log.warn({ err: error }, 'hub: an idle database connection broke'))
  const work = workOf(options, database)
  const runners: Runner[] = []
  const stop = async () => {
    await Promise.all(runners.map((runner) => runner.stop()))
    await database.end()
  }
  try {
    for (const lane of eachLane(work)) runners.push(await startLane(lane, work, options.log))
  } catch (error) {
    await stop()
    throw error
  }
  const waker = makeWaker(work)
  const stopListening = listenForChanges(databaseUrl, log, waker.wake)
  return {
    stop: async () => {
      await stopListening()
      await waker.stop()
      await stop()
    },
  }
}

const workOf = (options: HubOptions, database: pg.Pool): HubWork => {
  const publicUrl = options.publicUrl.replace(/\/+$/, '')
  const hubUrl = `${publicUrl}/hub`
  const { siteName = 'Noaber', now = Date.now, types = builtInTypes } = options
  return {
    database,
    topics: new TopicRenderer({ database, publicUrl, siteName, hubUrl, now }, types),
    log: options.log,
    publicUrl,
    hubUrl,
    allowPrivate: options.allowPrivate ?? false,
    timeout: options.timeout,
  }
}

const startLane = async (
  { concurrency, tasks, hasClock }: Lane,
  { database }: HubWork,
  log: HubOptions['log'],
): Promise<Runner> => {
  const runner = await run({
    pgPool: database,
    concurrency,
    // A notice wakes it up; looking by itself is for what has a time.
    pollInterval: 5000,
    noHandleSignals: true,
    ...(hasClock ? { crontab: HUB_CRONTAB } : {}),
    taskList: tasks as TaskList,
    logger: loggerOf(log),
  })
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'hub: a lane stopped'))
  return runner
}

/** What a job says when it fails names no address, and its payload is a number. */
const loggerOf = (log: HubOptions['log']): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({}, `hub: ${message}`)
    else log.debug({}, `hub: ${message}`)
  })

/**
 * Queues a look at the changes when there was a notice: at once, and after that once a breath. Looks are not queued in
 * the transaction of a change: all writers would wait for each other on the one row of that job.
 */
const makeWaker = ({ database, log }: HubWork) => {
  let timer: NodeJS.Timeout | null = null
  let isWanted = false
  let queueing: Promise<unknown> = Promise.resolve()
  const queue = () => {
    queueing = database
      .query(
        `select graphile_worker.add_job('hubDistribute', job_key => 'hubDistribute', max_attempts => 3::smallint)
         where exists (select 1 from hub_subscriptions where status = 'active')`,
      )
      .catch((error: unknown) => log.warn({ err: error }, 'hub: a look at the changes waits for the clock'))
  }
  const wake = () => {
    isWanted = timer !== null
    if (isWanted) return
    queue()
    timer = setTimeout(() => {
      timer = null
      if (isWanted) wake()
    }, BREATH)
  }
  return {
    wake,
    stop: async () => {
      if (timer) clearTimeout(timer)
      await queueing
    },
  }
}
