import { listForPeople, Problem } from './Problem'

/** A filter names something that does not exist. */
export class UnknownValue extends Problem {
  readonly code = 'unknownValue'
  readonly status = 400
  readonly title = { nl: 'Onbekende waarde', en: 'Unknown value' }
  readonly detail
  override readonly data

  /** @param meant - the value that goes by the name that was given: 'Zwolle' is GM0193 */
  constructor(
    parameter: string,
    value: string,
    valid: readonly string[],
    meant?: { code: string; title: string },
  ) {
    super(`Unknown value '${value}' of '${parameter}'`)
    const list = listForPeople(valid)
    this.detail = {
      nl: `De waarde '${value}' van '${parameter}' bestaat niet.${meant ? ` Bedoel je '${meant.code}' (${meant.title})?` : ''} Kies uit: ${list.nl}.`,
      en: `There is no value '${value}' of '${parameter}'.${meant ? ` Do you mean '${meant.code}' (${meant.title})?` : ''} Choose from: ${list.en}.`,
    }
    this.data = { parameter, value, valid: valid.slice(0, 500) }
  }
}
