import { plainName } from './plainName'
import type { PreparedRow } from './PreparedRow'

/** How other systems say that something is gone, and that it is not ready. */
const GONE = new Set(
  'verwijderd|ingetrokken|vervallen|afgelast|geannuleerd|deleted|removed|withdrawn|cancelled|canceled|trash'.split(
    '|',
  ),
)
const NOT_READY = new Set('concept|draft|kladversie|inbewerking|nietgepubliceerd|unpublished'.split('|'))

/**
 * What a row asks by its status and by when it was deleted: a date there, or 'ja', takes it away. Any other status says
 * nothing: where a document stands here is for this site's own workflow.
 */
export const actionOf = (status: string, deletedAt: string): PreparedRow['action'] => {
  const isDeleted = !['', 'nee', 'no', 'false', 'onwaar', '0', 'null'].includes(plainName(deletedAt))
  if (isDeleted || GONE.has(plainName(status))) return 'withdraw'
  return NOT_READY.has(plainName(status)) ? 'skip' : 'offer'
}
