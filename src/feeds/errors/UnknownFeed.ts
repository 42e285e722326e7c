import { listForPeople, Problem } from './Problem'

/** There is no feed at this address. */
export class UnknownFeed extends Problem {
  readonly code = 'unknownFeed'
  readonly status = 404
  readonly title = { nl: 'Deze feed bestaat niet', en: 'There is no such feed' }
  readonly detail
  override readonly data

  constructor(types: readonly string[], formats: readonly string[]) {
    super('There is no feed at this address')
    const [ofTypes, ofFormats] = [listForPeople(types), listForPeople(formats)]
    this.detail = {
      nl: `Een feed heeft het adres /feeds/{soort}.{formaat}. Soorten: ${ofTypes.nl}. Formaten: ${ofFormats.nl}.`,
      en: `A feed has the address /feeds/{type}.{format}. Types: ${ofTypes.en}. Formats: ${ofFormats.en}.`,
    }
    this.data = { types, formats }
  }
}
