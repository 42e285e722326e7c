import { describe, expect, it } from 'vitest'
import { decideTransition, type Refusal, type Role } from '../workflow'
import { workflows } from './workflows'

const ROLES = [
  'owner',
  'partner',
  'trustedPartner',
  'funder',
  'editor',
  'assessor',
  'handler',
  'admin',
  'system',
] as const satisfies readonly Role[]

/**
 * The tables of the design, written down a second time: from, to, who. `own` is whoever it belongs to (owner,
 * partner) and the desk; an admin may do what an editor may.
 */
const own = ['owner', 'partner', 'editor', 'admin'] as const
const desk = ['editor', 'admin'] as const
const tables: Record<
  string,
  { public: string; start: string; rows: [from: string, to: string, by: readonly Role[]][] }
> = {
  ideas: {
    public: 'published underReview answerReady answered referred inProgress realised stopped closed',
    start: 'draft',
    rows: [
      ['draft', 'submitted', own],
      ['submitted', 'needsInfo', desk],
      ['needsInfo', 'submitted', ['owner', 'partner']],
      ['submitted', 'published', desk],
      ['submitted needsInfo', 'refused', desk],
      ['refused', 'submitted', ['owner', ...desk]],
      ['needsInfo', 'withdrawn', ['system', ...own]],
      ['submitted published', 'referred', desk],
      ['published', 'underReview', desk],
      ['underReview', 'underReview', desk],
      ['underReview', 'answerReady', ['handler', ...desk]],
      ['answerReady', 'answered underReview', desk],
      ['published', 'answered closed', desk],
      ['answered', 'underReview inProgress', desk],
      ['inProgress', 'realised', desk],
      ['inProgress', 'stopped', ['assessor', ...desk]],
      ['submitted published underReview', 'merged', desk],
      ['draft submitted published underReview answerReady', 'withdrawn', own],
      ['withdrawn', 'draft', ['owner', ...desk]],
    ],
  },
  initiatives: {
    public: 'published underway completed stopped',
    start: 'draft',
    rows: [
      ['draft', 'submitted', own],
      ['submitted', 'needsInfo refused', desk],
      ['needsInfo refused', 'submitted', own],
      ['submitted', 'published', ['trustedPartner', ...desk]],
      ['published', 'underway stopped', own],
      ['underway', 'completed stopped', own],
      ['completed stopped', 'underway', own],
      ['draft submitted needsInfo refused published underway stopped', 'withdrawn', own],
      ['withdrawn', 'draft', own],
    ],
  },
  'subsidy-windows': {
    public: 'announced open exhausted suspended closed assessing decided cancelled',
    start: 'draft',
    rows: [
      ['draft', 'adopted', ['assessor', ...desk]],
      ['adopted', 'announced', desk],
      ['announced', 'open', ['system']],
      ['open', 'exhausted', ['system']],
      ['exhausted', 'open', ['system']],
      ['open exhausted suspended', 'closed', ['system']],
      ['open exhausted', 'suspended', desk],
      ['suspended', 'open exhausted', desk],
      ['closed', 'assessing', ['assessor', ...desk]],
      ['closed assessing', 'decided', desk],
      ['draft adopted', 'withdrawn', desk],
      ['announced', 'cancelled', desk],
      // The clock was ahead.
      ['open', 'announced', ['system']],
      ['closed', 'open exhausted suspended', ['system']],
    ],
  },
  grants: {
    public: '',
    start: 'granted',
    rows: [
      ['reserved', 'granted refused', ['assessor', ...desk]],
      ['granted', 'settled revoked reclaimed', ['assessor', ...desk]],
    ],
  },
  themes: {
    public: 'published closed',
    start: 'draft',
    rows: [
      ['draft closed', 'published', desk],
      ['published', 'closed', desk],
      ['draft published closed', 'withdrawn', desk],
    ],
  },
  partners: {
    public: 'verified suspended ended',
    start: 'applied',
    rows: [
      ['applied', 'verified refused', desk],
      ['verified', 'suspended ended', desk],
      ['suspended', 'verified ended', desk],
    ],
  },
  events: {
    public: 'published cancelled past',
    start: 'draft',
    rows: [
      ['draft', 'submitted', own],
      ['submitted', 'needsInfo refused', desk],
      ['needsInfo refused', 'submitted', own],
      ['submitted', 'published', ['trustedPartner', ...desk]],
      ['published', 'cancelled', own],
      ['cancelled', 'published', own],
      ['published', 'past', ['system']],
      ['draft submitted needsInfo refused published cancelled', 'withdrawn', own],
      ['withdrawn', 'draft', own],
    ],
  },
}

const statesOf = (name: string): string[] => Object.keys(workflows[name]?.states ?? {})

/** What stands in the way by the table alone: guards and fields are another matter. */
const tableRefusal = (name: string, state: string, to: string, role: Role): Refusal['code'] | undefined => {
  const workflow = workflows[name]
  if (!workflow) throw new Error(`no workflow ${name}`)
  const decision = decideTransition({
    workflow,
    document: {},
    state,
    by: { to },
    roles: new Set([role]),
    now: new Date(),
  })
  const codes = decision.allowed ? [] : decision.refusals.map(({ code }) => code)
  return codes.find((code) => code === 'notFromHere' || code === 'notYou')
}

const expectedRefusal = (
  name: string,
  state: string,
  to: string,
  role: Role,
): Refusal['code'] | undefined => {
  const rows = (tables[name]?.rows ?? []).filter(
    ([from, target]) => from.split(' ').includes(state) && target.split(' ').includes(to),
  )
  if (rows.length === 0) return 'notFromHere'
  return rows.some(([, , by]) => by.includes(role)) ? undefined : 'notYou'
}

describe.each(Object.keys(tables))('the table of %s', (name) => {
  const states = statesOf(name)

  it.each(states.flatMap((state) => ROLES.map((role) => [state, role] as const)))(
    'from %s an %s reaches exactly what the design says',
    (state, role) => {
      const actual = Object.fromEntries(states.map((to) => [to, tableRefusal(name, state, to, role)]))
      const expected = Object.fromEntries(states.map((to) => [to, expectedRefusal(name, state, to, role)]))
      expect(actual).toEqual(expected)
    },
  )

  it('shows the public exactly the states of the design', () => {
    const shown = states.filter((state) => workflows[name]?.states[state]?.isPublic)
    expect(shown.sort()).toEqual((tables[name]?.public ?? '').split(' ').filter(Boolean).sort())
  })

  it('starts where the design says', () => {
    expect(workflows[name]?.create.to).toBe(tables[name]?.start)
  })

  it('asks for a reason with every refusal, return, stop and withdrawal', () => {
    const told = Object.values(workflows[name]?.transitions ?? {}).filter(
      ({ to, by }) =>
        [
          'needsInfo',
          'refused',
          'withdrawn',
          'stopped',
          'suspended',
          'cancelled',
          'revoked',
          'reclaimed',
        ].includes(to) && !by.includes('system'),
    )
    expect(told.filter(({ needsReason }) => !needsReason)).toEqual([])
  })
})

it('has a table for every workflow', () => {
  expect(Object.keys(tables).sort()).toEqual(Object.keys(workflows).sort())
})
