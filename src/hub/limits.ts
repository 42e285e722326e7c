const HOUR = 3600
const DAY = 24 * HOUR

/** How long a subscription lasts, in seconds: at least, unless asked otherwise, and at most (WebSub, 5.1 and 8). */
export const LEASE = { shortest: HOUR, usual: 10 * DAY, longest: 30 * DAY } as const

/** Bytes: a secret is shorter (WebSub, 5.1). */
export const SECRET_BYTES = 200

/** Characters: no callback or topic is longer. */
export const ADDRESS_CHARACTERS = 2000

/** Bytes of a request to the hub: two addresses and a secret, percent-encoded. */
export const REQUEST_BYTES = 16 * 1024

/** Subscriptions that one host may have at a time, and all hosts together. */
export const MOST_SUBSCRIPTIONS = { ofHost: 100, together: 10_000 } as const

/** Requests to the hub from one address on the internet, in ten minutes. */
export const MOST_REQUESTS = 120

/** What an exchange with a subscriber may take: milliseconds for everything, bytes of the answer that are read. */
export const EXCHANGE = { timeout: 10_000, maxBytes: 4096 } as const

/** Seconds in which nobody else delivers to a subscriber: longer than making and sending a feed takes. */
export const BUSY_SECONDS = 60

/** How long a delivery is tried, in milliseconds. After that only a new change, or a renewal, tries again. */
export const TRY_FOR = DAY * 1000

/**
 * How long to wait after a failed try, in milliseconds: 15 seconds, twice as long each time, an hour at most.
 *
 * @param failures - failed tries in a row, 1 or more
 */
export const pauseAfter = (failures: number): number =>
  Math.min(15_000 * 2 ** Math.min(failures - 1, 20), HOUR * 1000)

/** Days for which receipts, and subscriptions that ended, are kept. */
export const KEEP_DAYS = { receipts: 30, ended: 30 } as const
