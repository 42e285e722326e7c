import { expect, it } from 'vitest'
import { formatDistance } from './formatDistance'

const now = Date.parse('2027-03-01T08:00:00.000Z')

it.each([
  ['2027-03-06T09:00:00.000Z', 'over 5 dagen', 'in 5 days'],
  ['2027-03-02T20:00:00.000Z', 'over 36 uur', 'in 36 hours'],
  ['2027-03-01T08:20:30.000Z', 'over 20 minuten', 'in 20 minutes'],
  ['2027-02-19T08:00:00.000Z', '10 dagen geleden', '10 days ago'],
])('%s is %s', (at, nl, en) => {
  expect([formatDistance(Date.parse(at), now, 'nl'), formatDistance(Date.parse(at), now, 'en')]).toEqual([
    nl,
    en,
  ])
})
