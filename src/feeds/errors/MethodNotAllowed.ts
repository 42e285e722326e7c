import { Problem } from './Problem'

/** Something else than reading was asked of an address that can only be read. */
export class MethodNotAllowed extends Problem {
  readonly code = 'methodNotAllowed'
  readonly status = 405
  readonly title = { nl: 'Dit kan hier niet', en: 'This cannot be done here' }
  readonly detail
  override readonly headers = { Allow: ALLOWED_METHODS }

  constructor(method: string) {
    super(`Method ${method} is not allowed`)
    this.detail = {
      nl: `Je kunt dit adres alleen lezen (${ALLOWED_METHODS}), niet ${method}.`,
      en: `This address can only be read (${ALLOWED_METHODS}), not ${method}.`,
    }
  }
}

/** What a public address answers to. */
export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS'
