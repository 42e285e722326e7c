/** How much one key may do, in the words of draft-ietf-httpapi-ratelimit-headers. */
export interface Limit {
  policy: 'requests' | 'contributions' | 'follow' | 'ideas' | 'reports'
  /** How many at most in a window. */
  quota: number
  /** Seconds. */
  window: number
}

/** As many as can be sent at once. */
export const MOST_ITEMS = 1000

/** Every request counts. */
export const REQUESTS: Limit = { policy: 'requests', quota: 300, window: 60 }

/** Every contribution that is sent or withdrawn counts, also those that are sent together. */
export const CONTRIBUTIONS: Limit = { policy: 'contributions', quota: 3000, window: 600 }
