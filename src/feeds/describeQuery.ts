import type { FeedQuery } from './FeedQuery'
import type { Language } from './http/language'
import type { Terms } from './Vocabulary'

/** A piece of the name of a question, with the language that it is in: themes and areas have Dutch names only. */
export interface QueryPart {
  text: string
  language: Language
}

/** What a question asks for, piece by piece: type, themes, areas, partners, states, words. */
export const partsOfQuery = (query: FeedQuery, terms: Terms, language: Language): QueryPart[] => {
  const type = terms.types.get(query.type)
  const titles = (kind: 'theme' | 'area' | 'partner') =>
    query[kind].map((code) => terms[kind].get(code.toLowerCase())?.title ?? code)
  const states = query.state.map((state) => {
    const types = type ? [type] : [...terms.types.values()]
    return types.find((each) => each.states[state])?.states[state]?.label[language] ?? state
  })
  const list = (names: readonly string[], of: Language): QueryPart[] =>
    names.length > 0 ? [{ text: names.join(', '), language: of }] : []
  return [
    { text: type?.label[language] ?? EVERYTHING[language], language },
    ...list(titles('theme'), 'nl'),
    ...list(titles('area'), 'nl'),
    ...list(titles('partner'), 'nl'),
    ...list(states, language),
    ...(query.q ? [{ text: `‘${query.q}’`, language: 'nl' as const }] : []),
  ]
}

const EVERYTHING = { nl: 'Alles', en: 'Everything' }

/** A title in words: 'Ideeën · Natuur en groen · Zwolle'. */
export const describeQuery = (query: FeedQuery, terms: Terms, language: Language = 'nl'): string =>
  partsOfQuery(query, terms, language)
    .map(({ text }) => text)
    .join(' · ')
