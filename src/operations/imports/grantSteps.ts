import { RowRefused } from '../../import/run/RowWriter'
import type { MainRow } from '../../publishing/types'
import { grantProblems } from './grantProblems'

/**
 * The state that a row asks for: what it says; what a final amount says; or, when it says nothing, the one that the grant has.
 */
export const stateWanted = (said: unknown, data: Record<string, unknown>, row: MainRow | null): string => {
  if (typeof said === 'string') return said
  const now = row ? String(row.state) : 'granted'
  return typeof data.settledCents === 'number' && now === 'granted' ? 'settled' : now
}

/** The steps from where a grant stands to what a row asks. What was only reserved is granted first. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'reserved granted': ['grant'],
  'reserved refused': ['refuse'],
  'reserved settled': ['grant', 'settle'],
  'reserved revoked': ['grant', 'revoke'],
  'reserved reclaimed': ['grant', 'reclaim'],
  'granted settled': ['settle'],
  'granted revoked': ['revoke'],
  'granted reclaimed': ['reclaim'],
}

/**
 * The names of the transitions that lead there; none for a new grant, or when it stands there.
 *
 * @throws RowRefused when there is no way: an older file says what was overtaken
 */
export const grantSteps = (row: MainRow | null, wanted: string): readonly string[] => {
  if (!row || row.state === wanted) return []
  const way = WAYS[`${String(row.state)} ${wanted}`]
  if (!way) throw new RowRefused([{ ...grantProblems.noWayBack, field: 'state' }])
  return way
}
