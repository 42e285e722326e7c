import { expect, it } from 'vitest'
import { applicantOf, outcomesOf, trees, windowOf } from '../../../test/fixtures/match/makePair'
import { NOW, pairs } from '../../../test/fixtures/match/pairs'
import { judgeMatch } from './judgeMatch'

it.each(pairs)('%s', (_, window, applicant, outcomes, code) => {
  const match = judgeMatch(windowOf(window), applicantOf(applicant), { trees, now: NOW })
  expect(outcomesOf(match)).toBe(outcomes)
  expect(match.judgements.map((each) => each.code)).toContain(code)
  expect(match.verdict).toBe(
    outcomes.includes('-') ? 'doesNotFit' : outcomes.includes('?') ? 'mayFit' : 'fits',
  )
})

it('gives a reason in whole sentences of both languages for everything it says', () => {
  for (const [, window, applicant] of pairs) {
    const { judgements } = judgeMatch(windowOf(window), applicantOf(applicant), { trees, now: NOW })
    for (const { reason } of judgements) {
      for (const text of [reason.nl, reason.en]) expect(text).toMatch(/^[A-Z][^\n]*\.$/)
      expect(reason.nl).not.toBe(reason.en)
      expect(`${reason.nl}${reason.en}`).not.toMatch(/undefined|null|NaN|Invalid/)
    }
  }
})

it('says amounts to the cent, and moments in Dutch time', () => {
  const window = windowOf({ state: 'open', closesAt: '2027-06-30T15:00:00.000Z', amountToCents: 249_999 })
  const { judgements } = judgeMatch(window, applicantOf({}), { trees, now: NOW })
  const reasons = judgements.map(({ reason }) => reason)
  expect(reasons[0]?.nl).toBe('Open tot woensdag 30 juni 2027, 17.00 uur.')
  expect(reasons[0]?.en).toBe('Open until Wednesday 30 June 2027, 17:00.')
  expect(reasons[4]?.nl).toBe('Het hoogste bedrag is €\u00a02.499,99; nodig is €\u00a02.500.')
  expect(reasons[4]?.en).toBe('The highest amount is €2,499.99; needed is €2,500.')
})

it('ends when areas lie in each other', () => {
  const circle = new Map([
    ['a', { code: 'a', title: 'A', parent: 'b' }],
    ['b', { code: 'b', title: 'B', parent: 'a' }],
  ])
  const { judgements } = judgeMatch(windowOf({ areas: ['b'] }), applicantOf({ areas: ['a'] }), {
    trees: { theme: new Map(), area: circle },
    now: NOW,
  })
  expect(judgements[2]?.outcome).toBe('met')
})
