import { Problem } from './Problem'

/** The host name is that of a front door that is closed: not open yet, or not any more. */
export class DoorClosed extends Problem {
  readonly code = 'doorClosed'
  readonly status = 404
  readonly title = { nl: 'Deze site is er nu niet', en: 'This site is not here now' }
  readonly detail
  override readonly data

  /** @param address - of the site itself */
  constructor(address: string) {
    super('This front door is closed')
    this.detail = {
      nl: `Deze site is nog niet open, of niet meer. Alles staat ook op ${address}`,
      en: `This site is not open yet, or not any more. Everything is at ${address} too`,
    }
    this.data = { address }
  }
}
