import { Problem } from '../../feeds/errors/Problem'
import type { Label } from '../../workflow'

/** A request to the hub says something that it cannot work with. */
export class InvalidSubscription extends Problem {
  readonly code = 'invalidSubscription'
  readonly status = 400
  readonly title = { nl: 'Dit abonnement kan niet', en: 'This subscription is not possible' }
  readonly detail
  override readonly data

  /** @param rule - what is right, as a sentence. Never repeats a value: it may be a secret. */
  constructor(parameter: string, rule: Label) {
    super(`Invalid '${parameter}' in a request to the hub`)
    this.detail = {
      nl: `De waarde van '${parameter}' klopt niet. ${rule.nl}`,
      en: `The value of '${parameter}' is not right. ${rule.en}`,
    }
    this.data = { parameter }
  }
}
