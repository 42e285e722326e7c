import { listForPeople, Problem } from './Problem'

/** The address has a parameter that does not exist there. */
export class UnknownParameter extends Problem {
  readonly code = 'unknownParameter'
  readonly status = 400
  readonly title = { nl: 'Onbekende parameter', en: 'Unknown parameter' }
  readonly detail
  override readonly data

  constructor(parameter: string, valid: readonly string[]) {
    super(`Unknown parameter '${parameter}'`)
    const list = listForPeople(valid)
    this.detail = {
      nl: `De parameter '${parameter}' bestaat niet. ${valid.length > 0 ? `Gebruik: ${list.nl}.` : 'Dit adres heeft geen parameters.'}`,
      en: `There is no parameter '${parameter}'. ${valid.length > 0 ? `Use: ${list.en}.` : 'This address has no parameters.'}`,
    }
    this.data = { parameter, valid }
  }
}
