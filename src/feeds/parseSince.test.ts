import { expect, it } from 'vitest'
import { parseSince } from './parseSince'

const now = Date.parse('2026-07-01T00:00:00Z')

it.each([
  ['2026-03-03', '2026-03-02T23:00:00.000Z'],
  ['2026-06-01', '2026-05-31T22:00:00.000Z'],
  // The clock goes forward at two in the night of 29 March: midnight is still winter time.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2025-10-26', '2025-10-25T22:00:00.000Z'],
  ['2025-10-27', '2025-10-26T23:00:00.000Z'],
  ['2026-03-03T09:00:00Z', '2026-03-03T09:00:00.000Z'],
  ['2026-03-03t09:00:00.123456z', '2026-03-03T09:00:00.123Z'],
  ['2026-03-03T09:00:00+01:00', '2026-03-03T08:00:00.000Z'],
  ['2026-03-03T09:00:00 01:00', '2026-03-03T08:00:00.000Z'],
])('reads %s as %s', (text, instant) => {
  expect(parseSince(text, now)).toBe(instant)
})

it.each([
  '',
  'gisteren',
  '2026',
  '2026-02-30',
  '2026-13-01',
  '03-03-2026',
  '2026-03-03T25:00:00Z',
  '2026-07-02',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+05:00',
])('refuses %j', (text) => {
  expect(() => parseSince(text, now)).toThrow(expect.objectContaining({ code: 'invalidValue' }))
})
