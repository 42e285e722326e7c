import type { Language } from '../../feeds/http/language'
import type { Applicant } from '../../feeds/match/Applicant'
import type { Label } from '../../workflow'

/** What the wizard asks, in this order. The names are those of the parameters of `/subsidy-windows/match`. */
export const questions = ['applicant', 'area', 'theme', 'amount', 'phase', 'start'] as const

/** `amount` */
export type Question = (typeof questions)[number]

/** What stands in an address for 'weet ik nog niet'. */
export const UNKNOWN = 'unknown'

/** The parts of a day that is asked for, as parameters. */
export const dayParts = ['start-day', 'start-month', 'start-year'] as const

/** An answer that cannot be, with what to do. */
export interface Mistake {
  question: Question
  /** The id of the field that it is about. */
  field: string
  text: Label
}

/** What somebody told, as an address says it. */
export interface Answers {
  applicant: Applicant
  /** The values that stand in addresses, of each question that has a good answer. */
  given: Readonly<Partial<Record<Question, readonly string[]>>>
  /** What was filled in, as it was. */
  typed: URLSearchParams
  mistakes: readonly Mistake[]
  language: Language
}

/** What a page of the wizard is for. */
export type Step =
  /** A question on the way to the end. */
  | { ask: Question }
  /** A question that somebody comes back to from the end. */
  | { change: Question }
  /** The answers to everything up to this question are given: the next one, or the end. */
  | { after: Question }
  | null

/** Where the wizard is. */
export const WIZARD = '/subsidiewijzer'

/**
 * The address of a step with these answers, in a fixed order.
 *
 * @example wizardPath(answers, { change: 'area' }) // '/subsidiewijzer?applicant=foundation&change=area'
 */
export const wizardPath = ({ given, language }: Pick<Answers, 'given' | 'language'>, step: Step): string => {
  const search = new URLSearchParams()
  for (const question of questions) {
    for (const value of given[question] ?? []) search.append(question, value)
  }
  // Without any answer the address would be that of the beginning.
  const shown = step ?? (search.size === 0 ? { after: 'start' } : {})
  for (const [name, value] of Object.entries(shown)) search.set(name, String(value))
  if (language === 'en') search.set('lang', 'en')
  return `${WIZARD}?${search.toString()}`
}
