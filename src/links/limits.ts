const HOUR = 3600
const DAY = 24 * HOUR

/** What asking for one link may take: milliseconds with its redirects, bytes of the answer that are read. */
export const EXCHANGE = { timeout: 15_000, maxBytes: 1024, redirects: 5 } as const

/** Milliseconds between two requests to the same host: what a person who clicks would do. */
export const HOST_PAUSE = 1000

/** Hosts that are asked at the same time. */
export const HOSTS_AT_ONCE = 4

/** Links that are taken up together, and of one host. */
export const BATCH = { together: 100, ofHost: 5 } as const

/** Milliseconds after which a run takes up nothing more: the next one goes on. */
export const RUN_FOR = 120_000

/** Seconds for which a link is whose who took it up: longer than a batch of one host can take. */
export const CLAIM_SECONDS = 15 * 60

/** A link is broken when it failed so often in a row, and for at least so many seconds. */
export const BROKEN_AFTER = { failures: 3, seconds: DAY } as const

/** Seconds until a link that works is looked at again: a week, give or take a day, so that they spread. */
export const AFTER_SUCCESS = { least: 6 * DAY, most: 8 * DAY } as const

/** Seconds in which a site that asks for patience is left alone, whatever it says itself. */
export const PATIENCE = { least: HOUR, usual: DAY, most: 7 * DAY } as const

/**
 * Seconds until a link that failed is tried again: soon enough to know within a day and a bit, later once a week.
 *
 * @param failures - in a row, this one included
 */
export const pauseAfterFailure = (failures: number): number => {
  if (failures === 1) return 6 * HOUR
  if (failures === 2) return 20 * HOUR
  return failures < 10 ? DAY : 7 * DAY
}
