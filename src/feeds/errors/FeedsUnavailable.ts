import { Problem } from './Problem'

/** The database is away, and there is nothing in memory to answer with. */
export class FeedsUnavailable extends Problem {
  readonly code = 'unavailable'
  readonly status = 503
  readonly title = { nl: 'Even niet bereikbaar', en: 'Unavailable for a moment' }
  readonly detail = {
    nl: 'De gegevens zijn even niet bereikbaar. Probeer het over een paar seconden opnieuw.',
    en: 'The data cannot be reached for a moment. Try again in a few seconds.',
  }
  override readonly headers = { 'Retry-After': '5' }
}
