import type { Database } from '../database'
import { loadUrns } from '../loadUrns'
import type { FindScope, FoundMatches } from './findMatches'
import { unknownIn } from './Match'

/**
 * The few of all that may fit of which the most is known: what is looked at goes over the line without its texts, what is best in full.
 *
 * @param find - `findWindows` or `findInitiatives` for somebody or something
 * @param scope.limit - how many are looked at
 * @param most - how many are wanted
 * @example findBest(database, (scope) => findWindows(database, applicant, scope), { ...scope, limit: 100 }, 6)
 */
export const findBest = async (
  database: Database,
  find: (scope: FindScope) => Promise<FoundMatches>,
  scope: FindScope,
  most: number,
): Promise<FoundMatches> => {
  const { matches, hasMore, boundary } = await find({ ...scope, isShort: true })
  const best = [...matches].sort((a, b) => unknownIn(a.match) - unknownIn(b.match)).slice(0, most)
  const rows = await loadUrns(
    database,
    best.map(({ row }) => row.urn),
  )
  const found = best.flatMap(({ row: { urn }, match }) => {
    const row = rows.get(urn)
    return row ? [{ row, match }] : []
  })
  return { matches: found, hasMore: hasMore || matches.length > most, boundary }
}
