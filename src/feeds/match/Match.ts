import type { Label } from '../../workflow'

/** What a window and an applicant are compared by, in the order in which people are told. */
export const criteria = ['state', 'theme', 'area', 'applicant', 'amount', 'phase', 'start'] as const

export type Criterion = (typeof criteria)[number]

/** Unknown: not told, or only somebody at the desk can tell. */
export type Outcome = 'met' | 'notMet' | 'unknown'

/** What one criterion says, with the reason in plain words. */
export interface Judgement {
  criterion: Criterion
  outcome: Outcome
  /** Which rule said so; stable, for programs: `tooMuch`. */
  code: string
  reason: Label
}

/** All criteria are met; none is not met; or one is not met, and then it is never suggested. */
export type Verdict = 'fits' | 'mayFit' | 'doesNotFit'

/** How a window and an applicant go together. */
export interface Match {
  verdict: Verdict
  judgements: readonly Judgement[]
}

/** How much is not known yet: less is a better suggestion. */
export const unknownIn = ({ judgements }: Match): number =>
  judgements.filter(({ outcome }) => outcome === 'unknown').length

/** What a criterion says, without its name. */
export type Said = Omit<Judgement, 'criterion'>

/** @example met('anyTheme', 'Voor alle thema’s.', 'For all themes.') */
const says =
  (outcome: Outcome) =>
  (code: string, nl: string, en: string): Said => ({ outcome, code, reason: { nl, en } })

export const met = says('met')
export const notMet = says('notMet')
export const unknown = says('unknown')
