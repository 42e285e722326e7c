/** What asking for a feed may take: milliseconds with its redirects, bytes that are read. */
export const FEED_EXCHANGE = { timeout: 30_000, maxBytes: 10 * 1024 * 1024, redirects: 5 } as const

/** The same for a picture of an entry. */
export const IMAGE_EXCHANGE = { timeout: 20_000, maxBytes: 8 * 1024 * 1024, redirects: 3 } as const

/** Entries that are read of one feed. */
export const MOST_ENTRIES = 1000

/** Occurrences of a series in a calendar: so many, and no further ahead than a year. */
export const MOST_OCCURRENCES = 60
export const OCCURRENCES_AHEAD = 366 * 24 * 3600 * 1000

/** Minutes between two looks at a feed: unless the source asks otherwise, and within these whatever it asks. */
export const MINUTES = { least: 15, usual: 30, most: 24 * 60 } as const

/** Seconds in which nobody else looks at a source: longer than a look takes. */
export const BUSY_SECONDS = 15 * 60

/** Days after which something that the source no longer names is marked. */
export const MISSING_DAYS = 7

/** Originals of what is missing that are asked for in one look, and hours between two times. */
export const MISSING_CHECKS = { together: 20, hours: 24 } as const

/**
 * Minutes to wait after a failed look: twice as long each time, a day at most.
 *
 * @param failures - in a row, 1 or more
 */
export const pauseAfter = (failures: number): number =>
  Math.min(MINUTES.least * 2 ** Math.min(failures - 1, 10), MINUTES.most)
