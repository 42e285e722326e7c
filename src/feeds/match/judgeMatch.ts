import type { SubsidyWindowItem } from '../schema/generated'
import type { Applicant } from './Applicant'
import { judgeAmount } from './criteria/judgeAmount'
import { judgeApplicant } from './criteria/judgeApplicant'
import { judgeArea } from './criteria/judgeArea'
import { judgePhase } from './criteria/judgePhase'
import { judgeStart } from './criteria/judgeStart'
import { judgeState } from './criteria/judgeState'
import { judgeTheme } from './criteria/judgeTheme'
import { criteria, type Criterion, type Judgement, type Match, type Said, type Verdict } from './Match'
import type { Trees } from './Tree'

/** What a window is judged by. */
export type MatchedWindow = Pick<SubsidyWindowItem, 'state' | 'themes' | 'areas' | 'subsidyWindow'>

/**
 * Judges a window for an applicant, by hard criteria only. What is not known is never held against anybody, and never
 * called met.
 *
 * @param options.now - milliseconds since 1970: a window that is past its end is closed, whatever its state says
 * @example judgeMatch(window, applicant, { trees: terms, now }).verdict // 'mayFit'
 */
export const judgeMatch = (
  item: MatchedWindow,
  applicant: Applicant,
  { trees, now }: { trees: Trees; now: number },
): Match => {
  const { subsidyWindow: window } = item
  const said: Readonly<Record<Criterion, Said>> = {
    state: judgeState(item, now),
    theme: judgeTheme(item, applicant, trees.theme),
    area: judgeArea(item, applicant, trees.area),
    applicant: judgeApplicant(window, applicant),
    amount: judgeAmount(window, applicant),
    phase: judgePhase(window, applicant),
    start: judgeStart(item, applicant, now),
  }
  const judgements = criteria.map((criterion) => ({ criterion, ...said[criterion] }))
  return { verdict: verdictOf(judgements), judgements }
}

const verdictOf = (judgements: readonly Judgement[]): Verdict => {
  if (judgements.some(({ outcome }) => outcome === 'notMet')) return 'doesNotFit'
  return judgements.some(({ outcome }) => outcome === 'unknown') ? 'mayFit' : 'fits'
}
