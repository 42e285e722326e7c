import { listForPeople, Problem } from './Problem'

/** There is nothing at this address of the open data. */
export class UnknownResource extends Problem {
  readonly code = 'unknownResource'
  readonly status = 404
  readonly title = { nl: 'Dit adres bestaat niet', en: 'There is no such address' }
  readonly detail
  override readonly data

  /** @param addresses - the ones that do exist */
  constructor(addresses: readonly string[]) {
    super('There is no open data at this address')
    const list = listForPeople(addresses)
    this.detail = {
      nl: `Op dit adres staan geen open data. Adressen die bestaan: ${list.nl}.`,
      en: `There is no open data at this address. Addresses that exist: ${list.en}.`,
    }
    this.data = { addresses }
  }
}
