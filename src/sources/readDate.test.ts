import { describe, expect, it } from 'vitest'
import { fromWallClock, readDate } from './readDate'

describe('a date in a feed', () => {
  it.each([
    ['2027-03-03T10:00:00Z', '2027-03-03T10:00:00.000Z'],
    ['2027-03-03T10:00:00.123+01:00', '2027-03-03T09:00:00.000Z'],
    ['2027-03-03 10:00:00', '2027-03-03T09:00:00.000Z'],
    ['2027-07-03 10:00', '2027-07-03T08:00:00.000Z'],
    ['2027-03-03', '2027-03-02T23:00:00.000Z'],
    ['Wed, 03 Mar 2027 10:00:00 +0100', '2027-03-03T09:00:00.000Z'],
    ['Wed, 3 Mar 27 10:00 GMT', '2027-03-03T10:00:00.000Z'],
    ['wo, 3 mrt 2027 10:00:00 CET', '2027-03-03T09:00:00.000Z'],
    ['woensdag 3 maart 2027', '2027-03-02T23:00:00.000Z'],
    ['3 augustus 2027, 14:30', '2027-08-03T12:30:00.000Z'],
    ['03-03-2027 10:00', '2027-03-03T09:00:00.000Z'],
    ['Wed, 03 Mar 2027 10:00:00 EST', '2027-03-03T15:00:00.000Z'],
    ['Tue, 03 Mar 2027 10:00:00 XYZ', '2027-03-03T09:00:00.000Z'],
  ])('%s', (text, instant) => {
    expect(readDate(text)?.toISOString()).toBe(instant)
  })

  it.each([
    '',
    'gisteren',
    '30 februari 2027',
    '2027-13-01',
    '2027-03-03T25:00:00Z',
    '31-04-2027',
    '0000-00-00 00:00:00',
  ])('%o is none', (text) => {
    expect(readDate(text)).toBeNull()
  })

  it.each([
    ['2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
  ])('on the wall at %s, when the clock is set, is an instant that exists', (wall, instant) => {
    expect(fromWallClock(Date.parse(`${wall}Z`)).toISOString()).toBe(instant)
  })
})
