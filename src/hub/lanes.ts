import type { JobHelpers } from 'graphile-worker'
import type { HubWork } from './HubWork'
import { deliver } from './tasks/deliver'
import { deny } from './tasks/deny'
import { distribute } from './tasks/distribute'
import { prune } from './tasks/prune'
import { sweep } from './tasks/sweep'
import { verify } from './tasks/verify'

/** Jobs that wait for each other only. */
export interface Lane {
  /** Jobs at a time, in each process. */
  concurrency: number
  tasks: Readonly<Record<string, (payload: unknown, helpers: JobHelpers) => Promise<void>>>
  /** Whether it does what runs by the clock. */
  hasClock: boolean
}

/**
 * What runs by the clock (UTC): a look every minute, for what no notice told: the moments at which the clock changes a
 * feed, leases that run out, work of a process that died. At night old receipts go.
 */
export const HUB_CRONTAB = [
  '* * * * * hubDistribute ?jobKey=hubDistribute',
  '* * * * * hubSweep ?jobKey=hubSweep',
  '20 1 * * * hubPrune ?jobKey=hubPrune',
].join('\n')

type Subscribed = { subscription: number }

/**
 * The four lanes: looking; delivering to who took the last delivery; trying again with who did not; and asking callbacks
 * that nobody knows yet.
 */
export const eachLane = (work: HubWork): readonly Lane[] => [
  {
    concurrency: 1,
    hasClock: true,
    tasks: {
      hubDistribute: () => distribute(work),
      hubSweep: () => sweep(work),
      hubPrune: () => prune(work),
    },
  },
  {
    concurrency: 12,
    hasClock: false,
    tasks: { hubDeliver: (payload) => deliver(work, payload as Subscribed) },
  },
  {
    concurrency: 4,
    hasClock: false,
    tasks: { hubRetry: (payload) => deliver(work, payload as Subscribed) },
  },
  {
    concurrency: 4,
    hasClock: false,
    tasks: {
      hubVerify: (payload, { job }) =>
        verify(work, payload as Subscribed & { ask: string }, job.attempts >= job.max_attempts),
      hubDeny: (payload) => deny(work, payload as Subscribed),
    },
  },
]
