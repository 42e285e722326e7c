import { describe, expect, it } from 'vitest'
import { effectiveState } from '../../feeds/effectiveState'
import { localTimeOf } from '../../feeds/text/localTime'
import { formatMoment } from '../../feeds/text/formatDate'
import { decideTransition } from '../../workflow'
import { subsidyWindowWorkflow } from './workflow'

const ONE_YEAR = 31_536_000_000

/** A window as far as the clock is concerned. */
const windowOf = (state: string, opensAt: string, closesAt: string | null) => ({
  state,
  title: 'Ronde',
  summary: 'Voor dorpen.',
  noticeUrl: 'https://example.org/notice',
  decision: { number: '1', date: '2027-01-01T12:00:00.000Z' },
  noticeDate: '2027-01-01T12:00:00.000Z',
  scheme: 1,
  allocation: 'ranking',
  criteria: [{ text: 'x' }],
  ceilingCents: 100,
  opensAt,
  closesAt,
})

/** Whether a timer that goes off at this instant takes the step. */
const isTaken = (name: string, document: ReturnType<typeof windowOf>, now: number): boolean =>
  decideTransition({
    workflow: subsidyWindowWorkflow,
    document,
    state: document.state,
    by: { name },
    roles: new Set(['system']),
    now: new Date(now),
    facts: {},
  }).allowed

/** What readers are told at this instant, whatever timer came late. */
const shown = (state: string, opensAt: string, closesAt: string | null, now: number): string =>
  effectiveState(
    {
      type: 'subsidy-windows',
      state,
      startsAt: null,
      endsAt: null,
      opensAt: Date.parse(opensAt),
      closesAt: closesAt === null ? null : Date.parse(closesAt),
    },
    now,
  )

// Summer time of 2027: from 28 March, 02:00 (which becomes 03:00) until 31 October, 03:00 (which becomes 02:00).
const boundaries = [
  ['an ordinary morning in winter', '2027-01-15T08:00:00.000Z', '20270115', '090000'],
  ['an ordinary morning in summer', '2027-07-15T07:00:00.000Z', '20270715', '090000'],
  ['midnight before the night that is short', '2027-03-27T23:00:00.000Z', '20270328', '000000'],
  ['the last second of winter time', '2027-03-28T00:59:59.000Z', '20270328', '015959'],
  ['the first second of summer time', '2027-03-28T01:00:00.000Z', '20270328', '030000'],
  ['midnight after the short day', '2027-03-28T22:00:00.000Z', '20270329', '000000'],
  ['midnight before the night that is long', '2027-10-30T22:00:00.000Z', '20271031', '000000'],
  ['half past two for the first time', '2027-10-31T00:30:00.000Z', '20271031', '023000'],
  ['the last second of summer time', '2027-10-31T00:59:59.000Z', '20271031', '025959'],
  ['the first second of winter time', '2027-10-31T01:00:00.000Z', '20271031', '020000'],
  ['half past two for the second time', '2027-10-31T01:30:00.000Z', '20271031', '023000'],
  ['midnight after the long day', '2027-10-31T23:00:00.000Z', '20271101', '000000'],
  ['the last second of a year', '2027-12-31T22:59:59.000Z', '20271231', '235959'],
  ['a day that only leap years have', '2028-02-28T23:00:00.000Z', '20280229', '000000'],
] as const

describe.each(boundaries)('at %s', (_, instant, day, time) => {
  const at = Date.parse(instant)
  const before = new Date(at - ONE_YEAR).toISOString()
  const after = new Date(at + ONE_YEAR).toISOString()

  it('people read the time of Amsterdam', () => {
    expect(localTimeOf(at)).toEqual({ day, time })
    expect(formatMoment(instant)).toContain(`${time.slice(0, 2)}.${time.slice(2, 4)} uur`)
  })

  it('a window opens, not a thousandth of a second earlier', () => {
    const window = windowOf('announced', instant, after)
    expect([isTaken('open', window, at - 1), isTaken('open', window, at)]).toEqual([false, true])
    expect(shown('announced', instant, after, at - 1)).toBe('announced')
    expect(shown('announced', instant, after, at)).toBe('open')
  })

  it.each([
    ['open', 'close'],
    ['exhausted', 'closeExhausted'],
    ['suspended', 'closeSuspended'],
  ])('a window that is %s closes, not a thousandth of a second earlier', (state, step) => {
    const window = windowOf(state, before, instant)
    expect([isTaken(step, window, at - 1), isTaken(step, window, at)]).toEqual([false, true])
    expect([shown(state, before, instant, at - 1), shown(state, before, instant, at)]).toEqual([
      state,
      'closed',
    ])
  })

  it('what opened while the clock was ahead is not open', () => {
    const window = windowOf('open', instant, after)
    expect([isTaken('unopen', window, at - 1), isTaken('unopen', window, at)]).toEqual([true, false])
    expect(shown('open', instant, after, at - 1)).toBe('announced')
    expect(shown('open', instant, after, at)).toBe('open')
  })
})

it.each([
  ['the short night has 23 hours', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z', 23],
  ['the long night has 25', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z', 25],
])('a window of one calendar day is open all of it: %s', (_, opensAt, closesAt, hours) => {
  const open = Array.from({ length: 30 }, (_, hour) => Date.parse(opensAt) + hour * 3_600_000).filter(
    (now) => shown('open', opensAt, closesAt, now) === 'open',
  )
  expect(open).toHaveLength(hours)
})

it('a window without an end stays open, and what is over stays over, whatever the clock says', () => {
  const opensAt = '2027-01-15T08:00:00.000Z'
  const far = Date.parse('2099-01-01T00:00:00Z')
  expect(isTaken('close', windowOf('open', opensAt, null), far)).toBe(false)
  expect(shown('open', opensAt, null, far)).toBe('open')
  for (const state of ['closed', 'assessing', 'decided', 'cancelled'])
    for (const now of [0, far]) expect(shown(state, opensAt, '2027-02-01T00:00:00.000Z', now)).toBe(state)
})
