import { expect, it } from 'vitest'
import { instantOf } from './instant'

it.each([
  ['2027-03-03T09:00:00.000Z', 1804064400000],
  ['0001-01-01T00:00:00.000Z', -62135596800000],
  ['9999-12-31T23:59:59.999Z', 253402300799999],
  ['+010000-01-01T00:00:00.000Z', null],
  ['0000-12-31T23:59:59.999Z', null],
  ['-000001-01-01T00:00:00.000Z', null],
  [8.64e15, null],
  [Infinity, null],
  ['9999-99-99', null],
  ['', null],
  [null, null],
])('takes %j for %j', (value, instant) => {
  expect(instantOf(value)).toBe(instant)
})
