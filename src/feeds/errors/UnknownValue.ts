import { listForPeople, Problem } from './Problem'

/** A filter names something that does not exist. */
export class UnknownValue extends Problem {
  readonly code = 'unknownValue'
  readonly status = 400
  readonly title = { nl: 'Onbekende waarde', en: 'Unknown value' }
  readonly detail
  override readonly data

  constructor(parameter: string, value: string, valid: readonly string[]) {
    super(`Unknown value '${value}' of '${parameter}'`)
    const list = listForPeople(valid)
    this.detail = {
      nl: `De waarde '${value}' van '${parameter}' bestaat niet. Kies uit: ${list.nl}.`,
      en: `There is no value '${value}' of '${parameter}'. Choose from: ${list.en}.`,
    }
    this.data = { parameter, value, valid: valid.slice(0, 500) }
  }
}
