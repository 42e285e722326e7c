import type { Label } from '../workflow'
import { Problem } from '../feeds/errors/Problem'

/** There is no page at this address, and there never was. */
export class PageNotFound extends Problem {
  readonly code = 'pageNotFound'
  readonly status = 404
  readonly title: Label = { nl: 'Deze pagina bestaat niet', en: 'There is no such page' }
  readonly detail: Label = {
    nl: 'Controleer het adres, of zoek verder vanaf de voorpagina.',
    en: 'Check the address, or go on from the front page.',
  }
}
