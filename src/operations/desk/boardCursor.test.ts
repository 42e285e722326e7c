import { expect, it } from 'vitest'
import { readPlace, writePlace } from './boardCursor'

it('a place comes back as it was written', () => {
  const place = { updatedAt: '2027-03-03T08:00:00.123Z', id: 7 }
  expect(readPlace(writePlace(place))).toEqual(place)
})

it.each([undefined, '', '2027-03-03T08:00:00Z', 'gisteren_7', '2027-03-03T08:00:00Z_0', ['x']])(
  '%s is no place',
  (text) => {
    expect(readPlace(text)).toBeNull()
  },
)
