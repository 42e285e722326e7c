import { Problem } from './Problem'

/** Something of the whole site was asked for under the host name of a front door, which shows a part of it. */
export class NotAtThisDoor extends Problem {
  readonly code = 'notAtThisDoor'
  readonly status = 404
  readonly title = { nl: 'Dat is hier niet', en: 'That is not here' }
  readonly detail
  override readonly data

  /** @param address - where it is */
  constructor(address: string) {
    super('This is not served under a front door')
    this.detail = {
      nl: `Deze site toont een deel van het geheel. Wat je zoekt, staat op ${address}`,
      en: `This site shows a part of the whole. What you look for is at ${address}`,
    }
    this.data = { address }
  }
}
