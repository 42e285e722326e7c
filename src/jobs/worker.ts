import { Logger, run, type TaskList } from 'graphile-worker'
import type { Payload } from 'payload'
import { poolOf } from '../db/poolOf'
import { forgetFollowers } from '../operations/followers/forgetFollowers'
import { forgetIdeas } from '../operations/ideas/forgetIdeas'
import { forgetImports } from '../operations/imports/forgetImports'
import { forgetPersons } from '../operations/persons/forgetPersons'
import { reconcile } from '../operations/reconcile'
import { pollSource } from '../operations/sources/pollSource'
import { CRONTAB } from './crontab'
import type { Tasks } from './queueJob'
import { checkLinks } from './tasks/checkLinks'
import { countStatistics } from './tasks/countStatistics'
import { endPartner } from './tasks/endPartner'
import { expireMedia } from './tasks/expireMedia'
import { importFile } from './tasks/importFile'
import { pollSources } from './tasks/pollSources'
import { pruneChanges } from './tasks/pruneChanges'
import { remindAnswers } from './tasks/remindAnswers'
import { remindFollowers } from './tasks/remindFollowers'
import { reproject } from './tasks/reproject'
import { runTimers } from './tasks/runTimers'
import { scheduledTransition } from './tasks/scheduledTransition'
import { sendMail } from './tasks/sendMail'
import { sweepPlans } from './tasks/sweepPlans'
import { sweepTimers } from './tasks/sweepTimers'
import { watchSites } from './tasks/watchSites'

/** A worker that is running. */
export interface RunningWorker {
  /** Finishes the jobs under way and lets go of the database. */
  stop: () => Promise<void>
}

/**
 * Starts working through the queue. Any number of processes may do so at once: a job is claimed with SKIP LOCKED,
 * tried again with growing pauses when it fails, and visible in `graphile_worker.jobs` until it is done.
 *
 * @param args.databaseUrl - where the queue stands: the database of Payload.
 */
export const startWorker = async ({
  payload,
  databaseUrl,
}: {
  payload: Payload
  databaseUrl: string
}): Promise<RunningWorker> => {
  const stopping = new AbortController()
  const runner = await run({
    connectionString: databaseUrl,
    // One of them may be busy for minutes with links, another with figures, others with feeds of partners.
    concurrency: 4,
    maxPoolSize: 6,
    pollInterval: 2000,
    noHandleSignals: true,
    crontab: CRONTAB,
    taskList: taskList(payload, stopping.signal),
    logger: loggerOf(payload),
  })
  // A site that just began, or that stood still, need not wait for the hour.
  await runner.addJob('countStatistics', {}, { jobKey: 'countStatistics' })
  return {
    stop: () => {
      stopping.abort()
      return runner.stop()
    },
  }
}

/**
 * Every task of the queue by its name.
 *
 * @param stopping - tells tasks that take long, and can go on another time, that the worker stops
 */
export const taskList = (payload: Payload, stopping?: AbortSignal): TaskList => ({
  reproject: (job) => reproject(payload, job as Tasks['reproject']),
  runTimers: (job) => runTimers(payload, job as Tasks['runTimers']),
  scheduledTransition: (job) => scheduledTransition(payload, job as Tasks['scheduledTransition']),
  endPartner: (job) => endPartner(payload, job as Tasks['endPartner']),
  importFile: (job) => importFile(payload, job as Tasks['importFile'], stopping),
  forgetImports: async () => void (await forgetImports(poolOf(payload))),
  forgetFollowers: async () => void (await forgetFollowers(payload)),
  forgetIdeas: async () => void (await forgetIdeas(payload)),
  forgetPersons: async (_, { logger }) => {
    const { contacts, letters, reports } = await forgetPersons(payload)
    if (contacts + letters + reports > 0)
      logger.info(
        `Kept for their term and now erased: ${contacts} contacts, ${letters} letters, ${reports} reports.`,
      )
  },
  sweepPlans: () => sweepPlans(payload),
  sweepTimers: () => sweepTimers(payload),
  pollSources: async () => void (await pollSources(payload)),
  pollSource: async (job) => void (await pollSource(payload, (job as Tasks['pollSource']).source, stopping)),
  sendMail: () => sendMail(payload),
  remindAnswers: () => remindAnswers(payload),
  remindFollowers: () => remindFollowers(payload),
  watchSites: () => watchSites(payload),
  expireMedia: () => expireMedia(payload),
  checkLinks: async (_, { logger }) => {
    const checked = await checkLinks(payload, stopping)
    if (checked) logger.debug(`Links: ${checked.works} work, ${checked.failed} failed.`)
  },
  countStatistics: async () => void (await countStatistics(payload)),
  pruneChanges: async (_, { logger }) => {
    const pruned = await pruneChanges(payload)
    if (pruned > 0) logger.info(`${pruned} changes of more than two years ago were forgotten.`)
  },
  reconcile: async (_, { logger }) => {
    const { checked, written, withdrawn } = await reconcile(payload)
    const isRight = written + withdrawn === 0
    const found = `Reconcile: ${checked} documents, ${written} items written, ${withdrawn} withdrawn.`
    if (isRight) logger.info(found)
    else logger.warn(`${found} There should have been nothing to repair.`)
  },
})

/** The worker's messages in the log of the site. What it calls information is one line a job: for debugging only. */
const loggerOf = ({ logger }: Payload): Logger =>
  new Logger(() => (level, message) => logger[levels[level]](message))

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const
