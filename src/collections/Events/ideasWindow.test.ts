import { describe, expect, it } from 'vitest'
import { ideasWindowOf } from './ideasWindow'

const evening = { takesIdeas: true, state: 'published', startsAt: '2027-03-03T18:30:00.000Z' }
const shown = (event: Record<string, unknown>) => {
  const found = ideasWindowOf(event as never)
  return found && [new Date(found.from).toISOString(), new Date(found.until).toISOString()]
}

describe('when an event takes ideas', () => {
  it.each([
    ['its day in the Netherlands', {}, ['2027-03-02T23:00:00.000Z', '2027-03-03T23:00:00.000Z']],
    [
      'all its days',
      { endsAt: '2027-03-05T20:00:00.000Z' },
      ['2027-03-02T23:00:00.000Z', '2027-03-05T23:00:00.000Z'],
    ],
    [
      'the day on which the clock goes forward, of 23 hours',
      { startsAt: '2027-03-28T08:00:00.000Z', endsAt: '2027-03-28T10:00:00.000Z' },
      ['2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
    ],
    [
      'the day on which it goes back, of 25 hours',
      { startsAt: '2027-10-31T08:00:00.000Z', endsAt: '2027-10-31T10:00:00.000Z' },
      ['2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z'],
    ],
    [
      'what the desk says',
      { ideasFrom: '2027-03-01T08:00:00.000Z', ideasUntil: '2027-03-10T08:00:00.000Z' },
      ['2027-03-01T08:00:00.000Z', '2027-03-10T08:00:00.000Z'],
    ],
  ])('is %s', (_, more, expected) => {
    expect(shown({ ...evening, ...more })).toEqual(expected)
  })

  it.each([
    ['it takes none', { takesIdeas: false }],
    ['it does not go on', { state: 'cancelled' }],
    ['it has no start', { startsAt: null }],
    ['it would end before it begins', { ideasUntil: '2027-01-01T08:00:00.000Z' }],
  ])('is never when %s', (_, more) => {
    expect(ideasWindowOf({ ...evening, ...more } as never)).toBeNull()
  })
})
