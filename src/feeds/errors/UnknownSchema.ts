import { listForPeople, Problem } from './Problem'

/** There is no JSON Schema with this name. */
export class UnknownSchema extends Problem {
  readonly code = 'unknownSchema'
  readonly status = 404
  readonly title = { nl: 'Dit schema bestaat niet', en: 'There is no such schema' }
  readonly detail
  override readonly data

  /** @param valid - the names that do exist */
  constructor(name: string, valid: readonly string[]) {
    super(`There is no schema '${name}'`)
    const list = listForPeople(valid)
    this.detail = {
      nl: `Er is geen schema '${name}'. Een schema heeft het adres /open-data/v1/schemas/{naam}.json. Namen: ${list.nl}.`,
      en: `There is no schema '${name}'. A schema has the address /open-data/v1/schemas/{name}.json. Names: ${list.en}.`,
    }
    this.data = { valid }
  }
}
