import { describe, expect, it } from 'vitest'
import { decodePosition, encodePosition, startPosition } from './changesPosition'
import { decodeCursor, encodeCursor } from './cursor'
import type { FeedQuery } from './FeedQuery'

const query: FeedQuery = {
  type: 'all',
  theme: [],
  area: [],
  partner: [],
  state: [],
  since: null,
  q: null,
  limit: 30,
  withdrawn: false,
  cursor: null,
}

describe('a cursor with an instant that no database knows', () => {
  it.each([8.64e15, -8.64e15, Date.parse('0000-01-01T00:00:00Z'), 0.5])('%s', (at) => {
    const cursor = encodeCursor({ direction: 'next', items: [at, 'urn:1'], withdrawn: null }, query)
    expect(decodeCursor(cursor, query)).toBeNull()
    const position = encodePosition({ ...startPosition(null), at })
    expect(() => decodePosition(position, null)).toThrow(expect.objectContaining({ code: 'invalidValue' }))
  })
})
