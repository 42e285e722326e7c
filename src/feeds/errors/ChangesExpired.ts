import { OPEN_DATA } from '../openData/OpenDataResource'
import { Problem } from './Problem'

/** The changes do not go back to where this reader stopped: it could miss a withdrawal, so it must begin anew. */
export class ChangesExpired extends Problem {
  readonly code = 'changesExpired'
  readonly status = 410
  readonly title = { nl: 'Zo ver terug gaan de wijzigingen niet', en: 'The changes do not go back that far' }
  readonly detail = {
    nl: `Wijzigingen bewaren we twee jaar. Haal ${OPEN_DATA}/active-ids op, verwijder wat daar niet bij staat, haal alles opnieuw op uit ${OPEN_DATA}/all of uit een download, en ga verder met de cursor van active-ids.`,
    en: `Changes are kept for two years. Fetch ${OPEN_DATA}/active-ids, drop what is not in it, fetch everything again from ${OPEN_DATA}/all or from an export, and go on with the cursor of active-ids.`,
  }
  override readonly data

  /** @param since - the instant from which on changes are complete, ISO 8601; null when that is not why */
  constructor(since: string | null) {
    super('The changes do not go back to this cursor')
    this.data = {
      completeSince: since,
      resync: [`${OPEN_DATA}/active-ids`, `${OPEN_DATA}/all`],
    }
  }
}
