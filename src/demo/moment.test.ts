import { describe, expect, it } from 'vitest'
import { instantOf, on } from './moment'

describe('instantOf', () => {
  it.each([
    ['winter', '2027-01-10T12:00:00Z', on(0, '19:30'), '2027-01-10T18:30:00.000Z'],
    ['summer', '2027-07-10T12:00:00Z', on(0, '19:30'), '2027-07-10T17:30:00.000Z'],
    ['over the change to summer time', '2027-03-27T12:00:00Z', on(1, '09:00'), '2027-03-28T07:00:00.000Z'],
    [
      'late in the evening, when it is tomorrow here already',
      '2027-07-10T22:30:00Z',
      on(0),
      '2027-07-11T07:00:00.000Z',
    ],
    ['in the past', '2027-03-03T12:00:00Z', on(-3, '08:15'), '2027-02-28T07:15:00.000Z'],
  ])('gives Dutch clock time in %s', (_when, now, moment, instant) => {
    expect(instantOf(moment, new Date(now))).toBe(instant)
  })
})
