import { expect, it } from 'vitest'
import { endOfDay, isDay, localDayOf } from './localDay'

it.each([
  // Midnight in the Netherlands, in winter, in summer, and on the days that the clock changes.
  ['2027-01-31', '2027-01-31T23:00:00.000Z'],
  ['2027-07-31', '2027-07-31T22:00:00.000Z'],
  ['2027-03-27', '2027-03-27T23:00:00.000Z'],
  ['2027-03-28', '2027-03-28T22:00:00.000Z'],
  ['2027-10-30', '2027-10-30T22:00:00.000Z'],
  ['2027-10-31', '2027-10-31T23:00:00.000Z'],
])('ends %s at %s', (day, instant) => {
  const end = endOfDay(day)
  expect(new Date(end).toISOString()).toBe(instant)
  expect(localDayOf(end - 1)).toBe(day)
  expect(localDayOf(end) > day).toBe(true)
})

it.each([
  ['2027-02-28', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-04-31', false],
  ['2027-13-01', false],
  ['2027-4-1', false],
  ['0000-01-01', false],
  ['27-04-01', false],
  ['morgen', false],
])('knows whether %s is a day', (value, expected) => {
  expect(isDay(value)).toBe(expected)
})
