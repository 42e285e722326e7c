import { Problem } from '../../feeds/errors/Problem'

/** Somebody asks more of the hub than anybody needs. */
export class TooManyRequests extends Problem {
  readonly code = 'tooManyRequests'
  readonly status = 429
  readonly title = { nl: 'Te veel verzoeken', en: 'Too many requests' }
  readonly detail = {
    nl: 'Je vraagt te vaak iets aan de hub. Probeer het over tien minuten opnieuw.',
    en: 'You ask the hub too often. Try again in ten minutes.',
  }
  override readonly headers = { 'Retry-After': '600' }
}
