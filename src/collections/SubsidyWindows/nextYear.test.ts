import { expect, it } from 'vitest'
import { localTimeOf } from '../../feeds/text/localTime'
import { oneYearLater, titleOfNextYear } from './nextYear'

it.each([
  ['an ordinary morning', '2026-03-02T08:00:00.000Z', '2027-03-02T08:00:00.000Z'],
  ['over a leap day', '2027-06-01T07:00:00.000Z', '2028-06-01T07:00:00.000Z'],
  ['on a leap day', '2028-02-29T08:00:00.000Z', '2029-02-28T08:00:00.000Z'],
  // Winter time on 28 March 2026 (summer time began on the 29th), summer time a year later.
  ['from winter time to summer time', '2026-03-28T08:00:00.000Z', '2027-03-28T07:00:00.000Z'],
  // Summer time on 30 March 2027, winter time at no date near it: the other way in autumn.
  ['from winter time to summer time in autumn', '2026-10-30T08:00:00.000Z', '2027-10-30T07:00:00.000Z'],
  ['the last second of a day', '2026-12-31T22:59:59.000Z', '2027-12-31T22:59:59.000Z'],
])('%s comes back at the same time by the clock', (_, before, after) => {
  expect(oneYearLater(before)).toBe(after)
  expect(localTimeOf(Date.parse(after)).time).toBe(localTimeOf(Date.parse(before)).time)
})

it('a time that the short night leaves out comes an hour later', () => {
  // Half past two in the night in which the clock jumps from two to three.
  expect(localTimeOf(Date.parse(oneYearLater('2026-03-28T01:30:00.000Z') ?? ''))).toEqual({
    day: '20270328',
    time: '033000',
  })
})

it('what is no moment has no next year', () => {
  expect([oneYearLater(null), oneYearLater('ooit')]).toEqual([null, null])
})

it.each([
  ['Lang leve de dorpen 2026', 'Lang leve de dorpen 2027'],
  ['Ronde 2026-2027', 'Ronde 2027-2028'],
  ['Stimulering cultuur', 'Stimulering cultuur'],
  ['Besluit 120265', 'Besluit 120265'],
])('%s is called %s the year after', (title, next) => {
  expect(titleOfNextYear(title)).toBe(next)
})
