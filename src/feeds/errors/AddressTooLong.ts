import { Problem } from './Problem'

/** The address is longer than any filter needs. */
export class AddressTooLong extends Problem {
  readonly code = 'addressTooLong'
  readonly status = 414
  readonly title = { nl: 'Het adres is te lang', en: 'The address is too long' }
  readonly detail = {
    nl: `Gebruik ten hoogste ${MAX_ADDRESS} tekens. Kies bijvoorbeeld een provincie in plaats van alle gemeenten.`,
    en: `Use at most ${MAX_ADDRESS} characters. Choose a province instead of all municipalities, for example.`,
  }
}

/** In characters, path and query together. */
export const MAX_ADDRESS = 4000
