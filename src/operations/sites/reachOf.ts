import type { Confirmation } from '../../hub/readConfirmations'

/**
 * How far a withdrawal came with a site. `confirmed`: it took a delivery without what was withdrawn. `pending`: a delivery
 * did not arrive yet. `notInFeed`: it follows feeds, and what was withdrawn did not stand in the part that is sent.
 * `noSubscription`: nobody is told, it has to look by itself.
 */
export type ReachStatus = 'confirmed' | 'pending' | 'notInFeed' | 'noSubscription'

/** How far a withdrawal came, and when: confirmed at, or waiting since. */
export interface Reach {
  status: ReachStatus
  at: Date | null
  /** Of what waits: the last failure, as the hub notes it. */
  lastError: string | null
  lastStatus: number | null
}

/**
 * Adds up what is known of the subscriptions of a site that cover the change. It is confirmed when all of them are; one
 * that began after the change was never told of it, and one that ended is told no more.
 *
 * @param withdrawnAt - when the change was committed
 */
export const reachOf = (subscriptions: readonly Confirmation[], withdrawnAt: Date): Reach => {
  const counted = subscriptions.filter(
    ({ confirmedAt, createdAt, status }) =>
      confirmedAt !== null || (status === 'active' && createdAt <= withdrawnAt),
  )
  if (counted.length === 0) return { status: 'noSubscription', ...NOTHING }
  const waiting = counted.filter(({ confirmedAt, isLevel }) => confirmedAt === null && !isLevel)
  const [first] = waiting
  if (first) {
    const failing = waiting.find(({ lastError }) => lastError !== null) ?? first
    return {
      status: 'pending',
      at: withdrawnAt,
      lastError: failing.lastError,
      lastStatus: failing.lastStatus,
    }
  }
  const moments = counted.flatMap(({ confirmedAt }) => (confirmedAt ? [confirmedAt.getTime()] : []))
  return moments.length === 0
    ? { status: 'notInFeed', ...NOTHING }
    : { status: 'confirmed', ...NOTHING, at: new Date(Math.max(...moments)) }
}

const NOTHING = { at: null, lastError: null, lastStatus: null } as const
