import type { Database } from '../database'
import { type ItemRow, type LoadedRow, toItemRow } from '../load'
import { clockSql, Parameters } from '../loadSql'
import type { Item } from '../schema/generated'
import { instantOf } from '../text/instant'
import { endOfDay } from '../text/localDay'
import type { Applicant } from './Applicant'
import { applicantOf } from './applicantOf'
import { judgeAmount } from './criteria/judgeAmount'
import { judgeState, suggestedStates } from './criteria/judgeState'
import { judgeMatch, type MatchedWindow } from './judgeMatch'
import type { Match } from './Match'
import { matchedStates } from './matchKeys'
import { initiativesSql, type MatchScope, windowsSql } from './matchSql'

/** What was found, with how it fits. Nothing in it breaks a hard criterion. */
export interface FoundMatches {
  matches: readonly { row: ItemRow; match: Match }[]
  /** Whether there are more than were asked for. */
  hasMore: boolean
  /** The next moment at which the clock opens or closes a window, in milliseconds since 1970. */
  boundary: number | null
}

/** What is looked at and as of when: `limit` windows or initiatives at most. */
export type FindScope = Omit<MatchScope, 'states'>

/** The states of an initiative that still goes on. */
const GOING_ON = matchedStates.initiatives

/**
 * Finds the subsidy windows that an applicant can use, with one statement: what closes first comes first.
 *
 * @param scope.states - of `open` and `announced`, which ones; both when it is empty
 */
export const findWindows = async (
  database: Database,
  applicant: Applicant,
  scope: FindScope & { states?: readonly string[] },
): Promise<FoundMatches> => {
  const states = scope.states && scope.states.length > 0 ? scope.states : suggestedStates
  const parameters = new Parameters()
  const sql = windowsSql(applicant, { ...scope, states }, parameters)
  const found = await load(database, sql, parameters, scope, (item) =>
    'subsidyWindow' in item ? judgeMatch(item, applicant, scope) : null,
  )
  // A day on which somebody wants to begin is past at some moment too.
  const past = applicant.start && applicant.start !== 'started' ? endOfDay(applicant.start) : null
  return { ...found, boundary: firstAfter(scope.now, [found.boundary, past]) }
}

/** Finds the initiatives that a subsidy window may be for, newest first. None for a window that one cannot ask for. */
export const findInitiatives = async (
  database: Database,
  window: MatchedWindow,
  scope: FindScope,
): Promise<FoundMatches> => {
  const nobody = { amountCents: null }
  const isUseless =
    judgeState(window, scope.now).outcome !== 'met' ||
    judgeAmount(window.subsidyWindow, nobody).outcome === 'notMet'
  if (isUseless) return { matches: [], hasMore: false, boundary: null }
  const parameters = new Parameters()
  const sql = initiativesSql(window, { ...scope, states: GOING_ON }, parameters)
  return load(database, sql, parameters, scope, (item) => {
    const applicant = applicantOf(item)
    return applicant && judgeMatch(window, applicant, scope)
  })
}

const firstAfter = (now: number, moments: readonly (number | null)[]): number | null => {
  const coming = moments.filter((moment) => moment !== null).filter((moment) => moment > now)
  return coming.length > 0 ? Math.min(...coming) : null
}

/** The states of an idea that is not over. */
const THOUGHT_OF = ['published', 'underReview', 'answered', 'referred', 'inProgress']

/** Whether subsidies are looked for on behalf of this: an initiative that goes on, or an idea that asks for money. */
export const seeksSubsidy = ({ item, state }: Pick<ItemRow, 'item' | 'state'>): boolean => {
  if ('initiative' in item) return GOING_ON.some((each) => each === state)
  return 'idea' in item && item.idea.asks.includes('money') && THOUGHT_OF.includes(state)
}

const load = async (
  database: Database,
  sql: string,
  parameters: Parameters,
  { now, limit }: FindScope,
  judge: (item: Item) => Match | null,
): Promise<FoundMatches> => {
  const text = `${sql}\nunion all\n${clockSql('subsidy-windows', now, parameters)}`
  const { rows } = await database.query<LoadedRow>(text, parameters.values)
  const found = rows.filter(({ kind }) => kind === 'item').map(toItemRow)
  const matches = found.slice(0, limit).flatMap((row) => {
    const match = judge(row.item)
    return match && match.verdict !== 'doesNotFit' ? [{ row, match }] : []
  })
  const clock = rows.find(({ kind }) => kind === 'clock')
  return { matches, hasMore: found.length > limit, boundary: instantOf(clock?.closes_at) }
}
