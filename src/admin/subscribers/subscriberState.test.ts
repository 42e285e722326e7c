import { expect, it } from 'vitest'
import { subscriberState } from './subscriberState'

const later = new Date('2027-03-03')

it.each([
  ['active', 0, null, 'inOrder'],
  ['active', 0, later, 'inOrder'],
  ['active', 3, later, 'behind'],
  ['active', 31, null, 'failed'],
  ['waiting', 0, null, 'waiting'],
  ['ended', 5, null, 'ended'],
] as const)('%s with %s failures and a next try at %s is %s', (status, failures, nextTryAt, state) => {
  expect(subscriberState({ status, failures, nextTryAt })).toBe(state)
})
