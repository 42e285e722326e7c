import { createHash } from 'node:crypto'
import type { FeedQuery } from './FeedQuery'
import { instantOf } from './text/instant'

/** The place of an item or tombstone in its list: instant (milliseconds since 1970) and urn. */
export type Key = readonly [at: number, urn: string]

/**
 * Where a page begins. Items and tombstones are two lists that are paged together. A key of null is the very
 * end on that side: the newest when reading on, the oldest when reading back.
 */
export interface Cursor {
  direction: 'next' | 'previous'
  items: Key | null
  withdrawn: Key | null
  /** In an order by relevance: where that stands. Never without `items`. */
  ranked?: RankedPlace
}

/** The place of an item in an order by relevance. */
export interface RankedPlace {
  /** How well it fits, from 8 down to 1; 0 for older ones, which are not ranked. */
  rank: number
  /** The oldest of those that are ranked; null when all are. */
  edge: Key | null
}

/**
 * Writes a cursor as an opaque text that only fits the question it came from.
 *
 * @example encodeCursor({ direction: 'next', items: [1700000000000, 'urn:uuid:…'], withdrawn: null }, query)
 */
export const encodeCursor = (cursor: Cursor, query: FeedQuery): string =>
  Buffer.from(
    JSON.stringify([
      1,
      fingerprint(query),
      cursor.direction === 'next' ? 0 : 1,
      cursor.items,
      cursor.withdrawn,
      ...(cursor.ranked ? [cursor.ranked.rank, cursor.ranked.edge] : []),
    ]),
  ).toString('base64url')

/** Reads a cursor; null when it is none, or one of another question. */
export const decodeCursor = (text: string, query: FeedQuery): Cursor | null => {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(parsed) || (parsed.length !== 5 && parsed.length !== 7)) return null
  const [version, print, direction, items, withdrawn, rank, edge] = parsed as unknown[]
  if (version !== 1 || print !== fingerprint(query) || (direction !== 0 && direction !== 1)) return null
  if (!isKey(items) || !isKey(withdrawn)) return null
  const cursor: Cursor = { direction: direction === 0 ? 'next' : 'previous', items, withdrawn }
  if (parsed.length === 5) return cursor
  if (typeof rank !== 'number' || ![0, 1, 2, 3, 4, 5, 6, 7, 8].includes(rank) || !isKey(edge) || !items)
    return null
  return { ...cursor, ranked: { rank, edge } }
}

const isKey = (value: unknown): value is Key | null =>
  value === null ||
  (Array.isArray(value) &&
    value.length === 2 &&
    Number.isInteger(value[0]) &&
    instantOf(Number(value[0])) !== null &&
    typeof value[1] === 'string' &&
    value[1].length <= 100 &&
    !value[1].includes('\u0000'))

const fingerprint = ({ type, theme, area, partner, state, since, q }: FeedQuery): string =>
  createHash('sha256')
    .update(JSON.stringify([type, theme, area, partner, state, since, q]))
    .digest('base64url')
    .slice(0, 8)
