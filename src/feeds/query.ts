import { decodeCursor } from './cursor'
import { InvalidValue } from './errors/InvalidValue'
import { UnknownValue } from './errors/UnknownValue'
import { DEFAULT_LIMIT, MAX_LIMIT, type FeedQuery } from './FeedQuery'
import { parseLimit, parseOne, refuseUnknown, valuesOf } from './parseParameter'
import { parseSince } from './parseSince'
import type { TermKind, Terms } from './Vocabulary'

/** The parameters that every feed knows, in the order in which messages name them. */
export const feedParameters = [
  'theme',
  'area',
  'partner',
  'state',
  'since',
  'q',
  'limit',
  'cursor',
  'withdrawn',
] as const

/** The parameters that a calendar knows: it has no pages. */
export const calendarParameters = feedParameters.filter((name) => name !== 'limit' && name !== 'cursor')

/** How the same parser serves feeds and pages. */
interface QueryOptions {
  type: string
  terms: Terms
  /** Milliseconds since 1970. */
  now: number
  defaultLimit?: number
  /** Which of the parameters this address knows; others are unknown. */
  parameters?: readonly string[]
  /** Words to search for decide the order here: a cursor of such an order fits, and no other one. */
  isRanked?: boolean
}

/**
 * Reads the query part of an address. A parameter without a value counts as not given, so that plain HTML forms work.
 *
 * @throws UnknownParameter, UnknownValue, InvalidValue
 * @example parseFeedQuery(new URLSearchParams('theme=natuur&theme=water'), { type: 'ideas', terms, now })
 */
export const parseFeedQuery = (search: URLSearchParams, options: QueryOptions): FeedQuery => {
  const parameters = options.parameters ?? feedParameters
  refuseUnknown(search, parameters)
  const { type, terms } = options
  const query: FeedQuery = {
    type,
    theme: parseTerms(search, 'theme', terms),
    area: parseTerms(search, 'area', terms),
    partner: parseTerms(search, 'partner', terms),
    state: parseStates(search, type, terms),
    since: parseOne(search, 'since', (value) => parseSince(value, options.now)) ?? null,
    q: parseOne(search, 'q', parseWords) ?? null,
    limit: parseOne(search, 'limit', parseLimit(MAX_LIMIT)) ?? options.defaultLimit ?? DEFAULT_LIMIT,
    withdrawn: parseOne(search, 'withdrawn', parseWithdrawn) ?? false,
    cursor: null,
  }
  return {
    ...query,
    ...formerNames(query, terms),
    ...(terms.within ? { within: terms.within } : {}),
    cursor: parseOne(search, 'cursor', (value) => parseCursor(value, query, options)) ?? null,
  }
}

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()

/** Codes of themes, areas or partners, also by what they were called before. @throws UnknownValue */
export const parseTerms = (search: URLSearchParams, kind: TermKind, terms: Terms): readonly string[] =>
  sorted(
    valuesOf(search, kind).map((value) => {
      const name = value.toLowerCase()
      const code = terms[kind].get(name)?.code ?? terms.former[kind].get(name)
      if (code === undefined) throw unknownTerm(kind, value, [...terms[kind].values()])
      return code
    }),
  )

/**
 * What themes and partners were called before that a question names. Left out when there are none, which is nearly
 * always.
 */
export const formerNames = (
  { theme, partner }: Pick<FeedQuery, 'theme' | 'partner'>,
  { former }: Pick<Terms, 'former'>,
): Pick<FeedQuery, 'formerly'> => {
  const of = (kind: 'theme' | 'partner', codes: readonly string[]) =>
    codes.length === 0
      ? []
      : [...former[kind]]
          .filter(([slug, code]) => slug !== code && codes.includes(code))
          .map(([slug]) => slug)
  const formerly = { theme: of('theme', theme), partner: of('partner', partner) }
  return formerly.theme.length + formerly.partner.length > 0 ? { formerly } : {}
}

const parseStates = (search: URLSearchParams, type: string, terms: Terms): readonly string[] => {
  const types = type === 'all' ? [...terms.types.values()] : [terms.types.get(type)]
  const valid = [...new Set(types.flatMap((each) => Object.keys(each?.states ?? {})))]
  const states = valuesOf(search, 'state')
  const unknown = states.find((state) => !valid.includes(state))
  if (unknown !== undefined) throw new UnknownValue('state', unknown, valid)
  return sorted(states)
}

const parseWords = (value: string): string => {
  const words = value.toWellFormed().normalize('NFC')
  if (words.length > 200 || words.includes('\u0000')) {
    throw new InvalidValue('q', value, {
      nl: 'Zoek met ten hoogste 200 tekens.',
      en: 'Search with at most 200 characters.',
    })
  }
  return words
}

const parseWithdrawn = (value: string): boolean => {
  if (value === 'include') return true
  throw new UnknownValue('withdrawn', value, ['include'])
}

const parseCursor = (value: string, query: FeedQuery, { isRanked = false }: QueryOptions) => {
  const cursor = decodeCursor(value, query)
  if (cursor && Boolean(cursor.ranked) === (isRanked && query.q !== null)) return cursor
  throw new InvalidValue('cursor', value, {
    nl: 'Neem de cursor over uit de link naar de volgende pagina, met dezelfde filters, of begin zonder cursor.',
    en: 'Take the cursor from the link to the next page, with the same filters, or begin without one.',
  })
}

/** Names the valid codes; and when somebody gave the name of one, which that is. */
const unknownTerm = (kind: string, value: string, known: readonly { code: string; title: string }[]) => {
  const name = value.trim().toLowerCase()
  const meant = known.find(({ title }) => title.toLowerCase() === name)
  return new UnknownValue(kind, value, known.map(({ code }) => code).sort(), meant)
}
