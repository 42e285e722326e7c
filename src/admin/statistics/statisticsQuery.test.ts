import { expect, it } from 'vitest'
import { monthsIn, readQuery, writeQuery } from './statisticsQuery'

const now = new Date('2027-02-28T23:30:00Z')
const none = { type: null, theme: null, area: null, partner: null }

it.each([
  ['nothing', {}, { since: '2026-04', until: '2027-03' }],
  ['a period', { since: '2025-11', until: '2026-01' }, { since: '2025-11', until: '2026-01' }],
  [
    'a period that ends before it begins',
    { since: '2027-01', until: '2026-12' },
    { since: '2026-12', until: '2026-12' },
  ],
  ['a hundred years', { since: '1927-01' }, { since: '2017-04', until: '2027-03' }],
  ['what is no month', { since: '2027-13', until: ['2027-01'] }, { since: '2026-04', until: '2027-03' }],
  ['a theme', { theme: 'natuur', type: 'robots' }, { since: '2026-04', until: '2027-03', theme: 'natuur' }],
])('an address that asks for %s', (_, search, expected) => {
  const query = readQuery(search, now)
  expect(query).toEqual({ ...none, ...expected })
  expect(readQuery(Object.fromEntries(new URLSearchParams(writeQuery(query))), now)).toEqual(query)
})

it('a period is all of its months', () => {
  expect(monthsIn({ since: '2026-11', until: '2027-02' })).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ])
})
