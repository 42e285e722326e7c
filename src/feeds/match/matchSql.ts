import { clockedTypes, effectiveStateSql } from '../effectiveState'
import type { Within } from '../doors/Door'
import { allOf, instant, type Parameters, selectionSql } from '../loadSql'
import type { Applicant } from './Applicant'
import { admittedKinds, openingKinds } from './criteria/judgeApplicant'
import type { MatchedWindow } from './judgeMatch'
import { ANYTHING, matchedSql, matchKeys, type MatchedType } from './matchKeys'
import { relatedCodes, type Trees } from './Tree'

/** What a statement needs beside whom it is for. */
export interface MatchScope {
  trees: Trees
  /** Milliseconds since 1970. */
  now: number
  /** The most that are wanted. */
  limit: number
  /** Effective states of windows that are looked for: some of `matchedStates`. Initiatives are all that go on. */
  states: readonly string[]
  /** What a front door limits it to. */
  within?: Within | undefined
  /** Items as far as they are judged by: without their texts, which are most of what goes over the line. */
  isShort?: boolean
}

const COLUMNS = `urn, type, state, published_at as at, starts_at, ends_at, opens_at, closes_at`

/** What nothing is judged by. Taking one thing out of a long item costs as much as reading all of it, so this is done once. */
const SHORT = `item - '{html,text,attachments,image}'::text[]`

const select = (item: string): string =>
  `select 'item' as kind, urn, type, state, ${item}, at, starts_at, ends_at, opens_at, closes_at`

/**
 * The windows that break no hard criterion of an applicant, what closes first before the rest, and one more than are wanted.
 * Says the same as `judgeMatch`, by way of an index.
 */
export const windowsSql = (applicant: Applicant, scope: MatchScope, parameters: Parameters): string => {
  const { amountCents, kind, phase, start, themes, areas } = applicant
  const conditions = [
    ...scopeConditions('subsidy-windows', scope, parameters),
    ...keyConditions(
      'subsidy-windows',
      {
        theme: themes.length > 0 ? relatedCodes(scope.trees.theme, themes) : null,
        area: areas.length > 0 ? relatedCodes(scope.trees.area, areas) : null,
        applicant: kind && openingKinds(kind),
        phase: phase && [phase],
      },
      parameters,
    ),
  ]
  const further = [
    `${cents('ceilingCents')} is distinct from 0`,
    `not coalesce(short->'subsidyWindow'->>'allocation' = 'firstCome' and ${cents('remainingCents')} = 0, false)`,
    ...(amountCents === null ? [] : amountConditions(parameters.add(amountCents))),
    ...startConditions(start, scope.now, parameters),
  ]
  // 'offset 0' keeps the planner from putting what is short back into each condition.
  return `(${select(scope.isShort ? 'short as item' : 'item')}
from (select ${COLUMNS}, item, ${SHORT} as short from feed_items\n${allOf(conditions)}\noffset 0) possible
${allOf(further)}\norder by closes_at nulls last, urn\nlimit ${scope.limit + 1})`
}

/** The other way round: the initiatives that a window is not closed to, newest first, and one more than are wanted. */
export const initiativesSql = (
  { themes, areas, subsidyWindow: window }: MatchedWindow,
  scope: MatchScope,
  parameters: Parameters,
): string => {
  const sought = `(item->'initiative'->>'soughtCents')::bigint`
  const { amountFromCents, amountToCents, ceilingCents, phases = [] } = window
  const most = [amountToCents, ceilingCents].filter((limit) => limit !== null)
  const limits = [
    `${sought} >= ${parameters.add(Math.max(1, amountFromCents ?? 1))}::bigint`,
    ...(most.length > 0 ? [`${sought} <= ${parameters.add(Math.min(...most))}::bigint`] : []),
  ]
  const related = (tree: keyof Trees, codes: readonly string[]) =>
    codes.length > 0 ? relatedCodes(scope.trees[tree], codes) : null
  const conditions = [
    ...scopeConditions('initiatives', scope, parameters),
    ...keyConditions(
      'initiatives',
      {
        theme: related(
          'theme',
          themes.map(({ slug }) => slug),
        ),
        area: related(
          'area',
          areas.map(({ code }) => code),
        ),
        applicant: admittedKinds(window.applicantKinds),
        phase: phases.length > 0 ? phases : null,
      },
      parameters,
    ),
    `(${sought} is null or (${limits.join(' and ')}))`,
  ]
  return `(${select(scope.isShort ? `${SHORT} as item` : 'item')}
from (select ${COLUMNS}, item from feed_items\n${allOf(conditions)}\norder by published_at desc, urn\nlimit ${scope.limit + 1}) newest)`
}

const cents = (name: string): string => `(short->'subsidyWindow'->>'${name}')::bigint`

const amountConditions = (amount: string): string[] => [
  `${amount}::bigint > 0`,
  `${amount}::bigint >= coalesce(${cents('amountFromCents')}, 0)`,
  ...['amountToCents', 'ceilingCents'].map(
    (limit) => `${amount}::bigint <= coalesce(${cents(limit)}, ${amount}::bigint)`,
  ),
]

const startConditions = (start: Applicant['start'], now: number, parameters: Parameters): string[] => {
  if (start === null) return []
  const mayHaveStarted = `(short->'subsidyWindow'->>'mayHaveStarted')::boolean is distinct from false`
  if (start === 'started') return [mayHaveStarted]
  const earliest = `greatest(opens_at, ${parameters.add(instant(now))}::timestamptz)`
  return [
    `(${mayHaveStarted} or ${parameters.add(start)}::date >= (${earliest} at time zone 'Europe/Amsterdam')::date)`,
  ]
}

// Type and states stand there in so many words: by that the planner knows that the index of this type will do.
const scopeConditions = (
  type: MatchedType,
  { states, now, within }: MatchScope,
  parameters: Parameters,
): string[] => [
  matchedSql(type),
  // What the clock does not change is in the condition above already.
  ...(clockedTypes.includes(type)
    ? [
        `${effectiveStateSql(`${parameters.add(instant(now))}::timestamptz`)} = any(${parameters.add(states)}::text[])`,
      ]
    : []),
  ...(within ? selectionSql(within.selection, within, parameters) : []),
]

/** Null: anything will do. */
const keyConditions = (
  type: MatchedType,
  wanted: Readonly<Record<keyof (typeof matchKeys)[MatchedType], readonly string[] | null>>,
  parameters: Parameters,
): string[] =>
  (['theme', 'area', 'applicant', 'phase'] as const).flatMap((key) => {
    const codes = wanted[key]
    return codes ? [`${matchKeys[type][key]} ?| ${parameters.add([...codes, ANYTHING])}::text[]`] : []
  })
