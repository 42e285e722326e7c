import { Problem } from './Problem'

/** There is and was no public item with this identity. */
export class UnknownItem extends Problem {
  readonly code = 'unknownItem'
  readonly status = 404
  readonly title = { nl: 'Dit bericht bestaat niet', en: 'There is no such item' }
  readonly detail
  override readonly data

  constructor(type: string, id: string) {
    super('There is no item with this identity')
    const shown = id.slice(0, 100)
    this.detail = {
      nl: `Er is geen bericht '${shown}' van de soort '${type}', en dat was er ook niet. Gebruik de urn van een bericht, of het deel na 'urn:uuid:'.`,
      en: `There is no item '${shown}' of the type '${type}', and there was none. Use the urn of an item, or the part after 'urn:uuid:'.`,
    }
    this.data = { itemType: type, id: shown }
  }
}
