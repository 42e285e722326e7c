import type { Label } from '../../workflow'
import { Problem } from './Problem'

/** A parameter has a value of the wrong kind. */
export class InvalidValue extends Problem {
  readonly code = 'invalidValue'
  readonly status = 400
  readonly title = { nl: 'Ongeldige waarde', en: 'Invalid value' }
  readonly detail
  override readonly data

  /** @param rule - what is right, as a sentence */
  constructor(parameter: string, value: string, rule: Label) {
    super(`Invalid value of '${parameter}'`)
    this.detail = {
      nl: `De waarde van '${parameter}' klopt niet. ${rule.nl}`,
      en: `The value of '${parameter}' is not right. ${rule.en}`,
    }
    this.data = { parameter, value: value.slice(0, 200) }
  }
}
