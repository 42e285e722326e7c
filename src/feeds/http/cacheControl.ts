const MAX_AGE = 60
const WHILE_REVALIDATE = 300
const IF_ERROR = 86_400

/**
 * How long caches may keep an answer, in seconds, never beyond the next moment at which the clock changes it.
 *
 * @param secondsLeft - until that moment; Infinity when there is none
 * @example cacheControl(90) // 'public, max-age=60, stale-while-revalidate=30, stale-if-error=30'
 */
export const cacheControl = (secondsLeft: number): string => {
  const left = Math.max(0, Math.floor(secondsLeft))
  const age = Math.min(MAX_AGE, left)
  const beyond = left - age
  return `public, max-age=${age}, stale-while-revalidate=${Math.min(WHILE_REVALIDATE, beyond)}, stale-if-error=${Math.min(IF_ERROR, beyond)}`
}

/** From this many seconds on, the moment is too far away to matter. */
export const FAR_AWAY = MAX_AGE + IF_ERROR
