import { describe, expect, it } from 'vitest'
import { effectiveState } from '../../feeds/effectiveState'
import { eventItem } from './item'

const startsAt = '2027-03-03T19:00:00.000Z'
const stateAt = (event: Record<string, unknown>, now: string) => {
  const { startsAt: start, endsAt: end } = eventItem.toColumns?.({ id: 1, ...event }) ?? {}
  const clocked = {
    type: 'events',
    state: 'published',
    startsAt: Date.parse(String(start)),
    endsAt: Date.parse(String(end)),
    opensAt: null,
    closesAt: null,
  }
  return effectiveState(clocked, Date.parse(now))
}

describe('an event in the feeds', () => {
  it.each([
    ['without an end, while it is going on', { startsAt }, '2027-03-03T21:00:00Z', 'published'],
    ['without an end, half a day later', { startsAt }, '2027-03-04T07:00:00Z', 'past'],
    ['before its end', { startsAt, endsAt: '2027-03-03T21:00:00Z' }, '2027-03-03T20:59:59Z', 'published'],
    ['after its end', { startsAt, endsAt: '2027-03-03T21:00:00Z' }, '2027-03-03T21:00:00Z', 'past'],
  ])('%s', (_, event, now, state) => {
    expect(stateAt(event, now)).toBe(state)
  })

  it('shows no end that nobody gave', () => {
    expect(eventItem.toDetails({ id: 1, startsAt }, {} as never, {})).toMatchObject({
      event: { endsAt: null },
    })
  })
})
