import type { FeedsContext } from '../feeds/context'
import type { ItemRow } from '../feeds/load'
import { findBest } from '../feeds/match/findBest'
import {
  findInitiatives,
  findWindows,
  type FindScope,
  type FoundMatches,
  seeksSubsidy,
} from '../feeds/match/findMatches'
import { DEFAULT_MATCHES, matchSearch } from '../feeds/match/parseApplicant'
import { applicantOf } from '../feeds/match/applicantOf'
import type { Terms } from '../feeds/Vocabulary'
import type { MatchingItems } from './parts/matches'
import { presentHere } from './presentHere'
import { WIZARD } from './wizard/Answers'

/** How many are looked at, and how many of them a page shows. */
const [LOOKED_AT, SHOWN] = [100, 6]

/** The subsidies that may fit an initiative or idea, or the initiatives that may fit a subsidy window, and until when that holds. */
export const loadMatchingItems = async (
  context: FeedsContext,
  terms: Terms,
  { item, state }: ItemRow,
): Promise<{ matching: MatchingItems | null; boundary: number | null }> => {
  const scope = { trees: terms, now: context.now(), limit: LOOKED_AT, within: terms.within }
  const best = (find: (scope: FindScope) => Promise<FoundMatches>) =>
    findBest(context.database, find, scope, SHOWN)
  const show = (kind: MatchingItems['kind'], { matches, boundary }: FoundMatches) => {
    const items = presentHere(
      context,
      terms.types,
      matches.map(({ row }) => row),
    )
    const entries = matches.flatMap(({ match }, index) => {
      const found = items[index]
      return found ? [{ item: found, match }] : []
    })
    return { matching: { kind, entries }, boundary }
  }
  if (seeksSubsidy({ item, state })) {
    const applicant = applicantOf(item)
    if (applicant) {
      const found = await best((scope) => findWindows(context.database, applicant, scope))
      const { matching, boundary } = show('windows', found)
      const asked = matchSearch({ applicant, states: [], limit: DEFAULT_MATCHES })
      return { matching: { ...matching, tellMore: `${WIZARD}${asked}` }, boundary }
    }
  }
  if ('subsidyWindow' in item) {
    return show('initiatives', await best((scope) => findInitiatives(context.database, item, scope)))
  }
  return { matching: null, boundary: null }
}
