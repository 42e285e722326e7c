import type { FeedsContext } from '../../feeds/context'
import type { Applicant } from '../../feeds/match/Applicant'
import { findWindows, type FoundMatches } from '../../feeds/match/findMatches'
import { judgeMatch } from '../../feeds/match/judgeMatch'
import { type Match, unknownIn } from '../../feeds/match/Match'
import type { SubsidyWindowItem } from '../../feeds/schema/generated'
import type { Terms } from '../../feeds/Vocabulary'
import { presentHere } from '../presentHere'

/** How many windows are looked at, and how many of those that do not fit are told of. */
const [LOOKED_AT, MOST_OTHERS] = [100, 20]

/** A window with how it goes together with a plan. */
export interface Judged {
  item: SubsidyWindowItem
  match: Match
}

/** What the wizard ends in. */
export interface WizardResults {
  /** What breaks no criterion, what is known best first. */
  fitting: readonly Judged[]
  /** What one can ask for, or will be able to, but not with this plan. */
  others: readonly Judged[]
  hasMore: boolean
}

const nobody: Applicant = { kind: null, themes: [], areas: [], amountCents: null, phase: null, start: null }

/** The windows that may fit a plan, the ones that do not with the reason why, and until when that holds. */
export const loadResults = async (
  context: FeedsContext,
  terms: Terms,
  applicant: Applicant,
): Promise<{ results: WizardResults; boundary: number | null }> => {
  const scope = { trees: terms, now: context.now(), limit: LOOKED_AT, within: terms.within }
  const [found, all] = await Promise.all([
    findWindows(context.database, applicant, scope),
    findWindows(context.database, nobody, scope),
  ])
  const judged = (matches: FoundMatches['matches']): Judged[] =>
    presentHere(
      context,
      terms.types,
      matches.map(({ row }) => row),
    ).flatMap((item) =>
      'subsidyWindow' in item ? [{ item, match: judgeMatch(item, applicant, scope) }] : [],
    )
  const fitting = judged(found.matches)
  const others = judged(all.matches).filter(({ match }) => match.verdict === 'doesNotFit')
  return {
    results: {
      fitting: fitting.sort((a, b) => unknownIn(a.match) - unknownIn(b.match)),
      others: others.slice(0, MOST_OTHERS),
      hasMore: found.hasMore,
    },
    boundary: found.boundary,
  }
}
