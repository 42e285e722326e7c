import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, monthFrom, monthText, rangeOf, weeksOf } from './dutchMonth'

describe('a month in the Netherlands', () => {
  it.each([
    ['2027-03', '2027-02-28T23:00:00.000Z', '2027-03-31T22:00:00.000Z'],
    ['2027-10', '2027-09-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z'],
    ['2027-07', '2027-06-30T22:00:00.000Z', '2027-07-31T22:00:00.000Z'],
    ['2027-12', '2027-11-30T23:00:00.000Z', '2027-12-31T23:00:00.000Z'],
    ['2028-02', '2028-01-31T23:00:00.000Z', '2028-02-29T23:00:00.000Z'],
  ])('%s lasts from %s to %s', (text, from, to) => {
    const range = rangeOf(monthFrom(text, new Date()))
    expect([range.from.toISOString(), range.to.toISOString()]).toEqual([from, to])
  })

  it('has the length that the clock gives it', () => {
    const hoursIn = (text: string) => {
      const { from, to } = rangeOf(monthFrom(text, new Date()))
      return (to.getTime() - from.getTime()) / 3_600_000
    }
    expect([hoursIn('2027-03'), hoursIn('2027-10'), hoursIn('2027-05')]).toEqual([743, 745, 744])
  })

  it.each([undefined, '', '2027', '2027-13', '2027-00', '0000-01', '1969-12', ['2027-03'], '2027-03-01'])(
    '%s in an address is the month that it is now',
    (text) => {
      expect(monthText(monthFrom(text, new Date('2027-02-28T23:30:00Z')))).toBe('2027-03')
    },
  )

  it.each([
    ['2027-01', -1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2027-06', -18, '2025-12'],
  ])('%s and %s months is %s', (text, count, result) => {
    expect(monthText(addMonths(monthFrom(text, new Date()), count))).toBe(result)
  })

  it('is laid out in weeks that begin on Monday', () => {
    const weeks = weeksOf({ year: 2027, month: 3 })
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([
      '2027-03-01',
      '2027-03-02',
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-03-06',
      '2027-03-07',
    ])
    expect(weeks[4]).toEqual(['2027-03-29', '2027-03-30', '2027-03-31', null, null, null, null])
    expect(weeksOf({ year: 2027, month: 8 })).toHaveLength(6)
    expect(weeksOf({ year: 2027, month: 2 })).toHaveLength(4)
    expect(weeksOf({ year: 2027, month: 2 }).flat()).not.toContain(null)
  })
})

it.each([
  ['2027-03-27T23:30:00Z', '2027-03-28'],
  ['2027-03-28T00:59:00Z', '2027-03-28'],
  ['2027-03-28T01:00:00Z', '2027-03-28'],
  ['2027-03-28T21:59:59Z', '2027-03-28'],
  ['2027-03-28T22:00:00Z', '2027-03-29'],
  ['2027-10-30T22:00:00Z', '2027-10-31'],
  ['2027-10-31T22:59:59Z', '2027-10-31'],
  ['2027-10-31T23:00:00Z', '2027-11-01'],
  ['2027-12-31T23:00:00Z', '2028-01-01'],
])('%s is on %s', (at, day) => {
  expect(dayOf(at)).toBe(day)
})
