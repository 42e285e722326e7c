import { Problem } from './Problem'

/** As many complete exports are being read as this process allows at once. */
export class TooManyExports extends Problem {
  readonly code = 'tooManyExports'
  readonly status = 503
  readonly title = { nl: 'Het is even druk', en: 'Busy for a moment' }
  readonly detail = {
    nl: 'Er worden nu te veel volledige bestanden tegelijk opgehaald. Probeer het over een halve minuut opnieuw.',
    en: 'Too many complete files are being fetched right now. Try again in half a minute.',
  }
  override readonly headers = { 'Retry-After': '30' }
}
