import { expect, it } from 'vitest'
import { siteState } from './siteState'

const inOrder = { status: 'active', failures: 0, nextTryAt: null } as const
const behind = { status: 'active', failures: 2, nextTryAt: new Date('2027-03-03') } as const
const failed = { status: 'active', failures: 40, nextTryAt: null } as const
const waiting = { ...inOrder, status: 'waiting' } as const
const ended = { ...inOrder, status: 'ended' } as const

it.each([
  [[], 'none'],
  [[inOrder], 'inOrder'],
  [[inOrder, behind], 'behind'],
  [[behind, failed, inOrder], 'failed'],
  [[ended, inOrder], 'inOrder'],
  [[ended], 'ended'],
  [[ended, waiting], 'waiting'],
] as const)('subscriptions %# together are %s', (subscriptions, state) => {
  expect(siteState(subscriptions)).toBe(state)
})
