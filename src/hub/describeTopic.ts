import { describeQuery } from '../feeds/describeQuery'
import { formatOf } from '../feeds/formats'
import type { Language } from '../feeds/http/language'
import { parseFeedQuery } from '../feeds/query'
import type { Terms } from '../feeds/Vocabulary'

/**
 * A feed in words: 'Ideeën · Natuur en groen (Atom)'. A feed that is no more keeps its address.
 *
 * @param topic - the one address of a feed, without scheme and host
 */
export const describeTopic = (topic: string, terms: Terms, language: Language): string => {
  const url = new URL(topic, 'http://localhost')
  const [, type = 'all', path = ''] = /^\/feeds\/([^.]+)\.(\w+)$/.exec(url.pathname) ?? []
  try {
    const query = parseFeedQuery(url.searchParams, { type, terms, now: Date.now() })
    return `${describeQuery(query, terms, language)} (${formatOf(path)?.title[language] ?? path})`
  } catch {
    return topic
  }
}
