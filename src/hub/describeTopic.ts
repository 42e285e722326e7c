import { describeQuery } from '../feeds/describeQuery'
import { DEFAULT_LIMIT, type FeedQuery } from '../feeds/FeedQuery'
import { formatOf } from '../feeds/formats'
import type { Language } from '../feeds/http/language'
import { parseFeedQuery } from '../feeds/query'
import type { Terms } from '../feeds/Vocabulary'

/**
 * A feed in words, with everything that tells it from another: 'Ideeën · Natuur en groen · 100 per bladzijde (Atom)'.
 * A feed that is no more keeps its address.
 *
 * @param topic - the one address of a feed, without scheme and host
 */
export const describeTopic = (topic: string, terms: Terms, language: Language): string => {
  const url = new URL(topic, 'http://localhost')
  const [, type = 'all', path = ''] = /^\/feeds\/([^.]+)\.(\w+)$/.exec(url.pathname) ?? []
  try {
    const query = parseFeedQuery(url.searchParams, { type, terms, now: Date.now() })
    const parts = [describeQuery(query, terms, language), ...furtherWishes(query, language)]
    return `${parts.join(' · ')} (${shortTitle(formatOf(path)?.title[language] ?? path)})`
  } catch {
    return topic
  }
}

/** What a name of a feed leaves out. */
const furtherWishes = ({ since, limit, withdrawn }: FeedQuery, language: Language): string[] => {
  const say = WISHES[language]
  return [
    ...(since === null ? [] : [`${say.since} ${since}`]),
    ...(limit === DEFAULT_LIMIT ? [] : [`${limit} ${say.limit}`]),
    ...(withdrawn ? [say.withdrawn] : []),
  ]
}

const WISHES = {
  nl: { since: 'veranderd sinds', limit: 'per bladzijde', withdrawn: 'met wat is ingetrokken' },
  en: { since: 'changed since', limit: 'a page', withdrawn: 'with what was withdrawn' },
}

/** 'iCalendar' of 'Agenda (iCalendar)', as the name of the feed says the rest. */
const shortTitle = (title: string): string => /\(([^)]+)\)$/.exec(title)?.[1] ?? title
