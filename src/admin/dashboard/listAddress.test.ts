import { expect, it } from 'vitest'
import { listAddress } from './listAddress'

it('writes a condition as the filters of a list do', () => {
  const address = listAddress('/admin', 'ideas', {
    state: { in: ['underReview', 'answerReady'] },
    answerDueAt: { less_than: '2027-03-03T09:00:00.000Z' },
  })
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  expect(pathname).toBe('/admin/collections/ideas')
  expect([...searchParams]).toEqual([
    ['where[or][0][and][0][state][in][0]', 'underReview'],
    ['where[or][0][and][0][state][in][1]', 'answerReady'],
    ['where[or][0][and][1][answerDueAt][less_than]', '2027-03-03T09:00:00.000Z'],
    ['preset', ''],
  ])
})

it('keeps conditions of which one is enough as groups', () => {
  const address = listAddress('/admin', 'ideas', {
    or: [
      { and: [{ state: { equals: 'published' } }, { assignee: { equals: 7 } }] },
      { assignedTeam: { equals: 'Water' } },
    ],
  })
  expect([...new URL(address, 'http://localhost').searchParams]).toEqual([
    ['where[or][0][and][0][state][equals]', 'published'],
    ['where[or][0][and][1][assignee][equals]', '7'],
    ['where[or][1][and][0][assignedTeam][equals]', 'Water'],
    ['preset', ''],
  ])
})
