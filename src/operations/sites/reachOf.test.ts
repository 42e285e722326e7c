import { describe, expect, it } from 'vitest'
import type { Confirmation } from '../../hub/readConfirmations'
import { reachOf } from './reachOf'

const at = (hour: number) => new Date(Date.UTC(2027, 2, 3, hour))
const withdrawnAt = at(12)

const subscription = (more: Partial<Confirmation> = {}): Confirmation => ({
  subscription: 1,
  topic: '/feeds/ideas.atom',
  status: 'active',
  createdAt: at(1),
  confirmedAt: null,
  isLevel: false,
  wantedSince: null,
  failures: 0,
  lastError: null,
  lastStatus: null,
  ...more,
})

describe('a withdrawal', () => {
  it('is confirmed when the last of all subscriptions took it', () => {
    const both = [subscription({ confirmedAt: at(13) }), subscription({ confirmedAt: at(15) })]
    expect(reachOf(both, withdrawnAt)).toMatchObject({ status: 'confirmed', at: at(15) })
  })

  it('waits while one of them did not, and says what is wrong', () => {
    const both = [
      subscription({ confirmedAt: at(13) }),
      subscription({ lastError: 'status', lastStatus: 500 }),
    ]
    expect(reachOf(both, withdrawnAt)).toEqual({
      status: 'pending',
      at: withdrawnAt,
      lastError: 'status',
      lastStatus: 500,
    })
  })

  it('was not in the feed when there was nothing to send', () => {
    expect(reachOf([subscription({ isLevel: true })], withdrawnAt).status).toBe('notInFeed')
    const one = [subscription({ isLevel: true }), subscription({ confirmedAt: at(13) })]
    expect(reachOf(one, withdrawnAt).status).toBe('confirmed')
  })

  it.each([
    ['nobody subscribed', []],
    ['somebody subscribed after it', [subscription({ createdAt: at(13), isLevel: true })]],
    ['a subscription ended before it arrived', [subscription({ status: 'ended' })]],
    ['a subscription was never confirmed', [subscription({ status: 'waiting' })]],
  ])('is told to nobody when %s', (_, subscriptions) => {
    expect(reachOf(subscriptions, withdrawnAt).status).toBe('noSubscription')
  })

  it('stays confirmed when the subscription ended later, or began anew', () => {
    const ended = [subscription({ status: 'ended', confirmedAt: at(13) })]
    const anew = [subscription({ createdAt: at(20), confirmedAt: at(13) })]
    expect(reachOf(ended, withdrawnAt).status).toBe('confirmed')
    expect(reachOf(anew, withdrawnAt).status).toBe('confirmed')
  })
})
