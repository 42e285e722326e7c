import type { FeedQuery } from '../feeds/FeedQuery'
import { parseFeedQuery } from '../feeds/query'
import type { Terms } from '../feeds/Vocabulary'

/**
 * What a feed asks for, by its address: with or without scheme and host.
 *
 * @returns null for what is no feed (any more)
 */
export const queryOfTopic = (address: string, terms: Terms): FeedQuery | null => {
  if (!URL.canParse(address, 'http://localhost')) return null
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const [, type] = /^\/feeds\/([a-z0-9-]+)\.[a-z]+$/.exec(pathname) ?? []
  if (type === undefined || (type !== 'all' && !terms.types.has(type))) return null
  try {
    return parseFeedQuery(searchParams, { type, terms, now: Date.now() })
  } catch {
    return null
  }
}
