import { expect, it } from 'vitest'
import { parseSince } from './parseSince'

const now = Date.parse('2027-07-01T00:00:00Z')

it.each([
  ['2027-03-03', '2027-03-02T23:00:00.000Z'],
  ['2027-06-01', '2027-05-31T22:00:00.000Z'],
  // The clock goes forward at two in the night of 28 March: midnight is still winter time.
  ['2027-03-28', '2027-03-27T23:00:00.000Z'],
  ['2027-03-29', '2027-03-28T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['2027-03-03T09:00:00Z', '2027-03-03T09:00:00.000Z'],
  ['2027-03-03t09:00:00.123456z', '2027-03-03T09:00:00.123Z'],
  ['2027-03-03T09:00:00+01:00', '2027-03-03T08:00:00.000Z'],
  ['2027-03-03T09:00:00 01:00', '2027-03-03T08:00:00.000Z'],
])('reads %s as %s', (text, instant) => {
  expect(parseSince(text, now)).toBe(instant)
})

it.each([
  '',
  'gisteren',
  '2027',
  '2027-02-30',
  '2027-13-01',
  '03-03-2027',
  '2027-03-03T25:00:00Z',
  '2027-07-02',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+05:00',
])('refuses %j', (text) => {
  expect(() => parseSince(text, now)).toThrow(expect.objectContaining({ code: 'invalidValue' }))
})
