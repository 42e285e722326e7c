import { InvalidValue } from '../errors/InvalidValue'
import { MAX_LIMIT } from '../FeedQuery'
import { parseLimit, parseOne, refuseUnknown } from '../parseParameter'
import type { GrantPosition, GrantQuery } from './loadGrants'

/** Lines on a page of the register, unless asked otherwise. */
export const DEFAULT_GRANTS = MAX_LIMIT

/** What the address of a page knows. */
const PAGED = ['window', 'limit', 'cursor'] as const

/**
 * Reads what an address asks of the register.
 *
 * @param isPaged - false for a complete file, which takes `window` alone
 * @throws UnknownParameter, InvalidValue
 * @example parseGrantQuery(new URLSearchParams('window=…'), true)
 */
export const parseGrantQuery = (search: URLSearchParams, isPaged: boolean): GrantQuery => {
  refuseUnknown(search, isPaged ? PAGED : ['window'])
  const window = parseOne(search, 'window', parseWindow)
  if (!isPaged) return window === undefined ? {} : { window }
  return {
    ...(window === undefined ? {} : { window }),
    limit: parseOne(search, 'limit', parseLimit(MAX_LIMIT)) ?? DEFAULT_GRANTS,
    after: parseOne(search, 'cursor', parsePosition),
  }
}

/** The query part of the one address that stands for a question: in a fixed order, defaults left out. */
export const grantSearch = ({ window, after, limit }: GrantQuery): string => {
  const search = new URLSearchParams()
  if (window) search.set('window', uuidOf(window))
  if (limit !== undefined && limit !== DEFAULT_GRANTS) search.set('limit', String(limit))
  if (after) search.set('cursor', `${after.decidedOn}~${uuidOf(after.urn)}`)
  return search.size > 0 ? `?${search.toString()}` : ''
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

const uuidOf = (urn: string): string => urn.replace('urn:uuid:', '')

const parseWindow = (value: string): string => {
  const [, uuid] = new RegExp(`^(?:urn:uuid:)?(${UUID})$`).exec(value.toLowerCase()) ?? []
  if (uuid) return `urn:uuid:${uuid}`
  throw new InvalidValue('window', value, {
    nl: 'Geef het kenmerk (`urn`) van een subsidieronde.',
    en: 'Give the identifier (`urn`) of a subsidy window.',
  })
}

const parsePosition = (value: string): GrantPosition => {
  const [, decidedOn, uuid] = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}|)~(${UUID})$`).exec(value) ?? []
  if (decidedOn !== undefined && uuid) return { decidedOn, urn: `urn:uuid:${uuid}` }
  throw new InvalidValue('cursor', value, {
    nl: 'Neem de cursor over uit `next`.',
    en: 'Take the cursor from `next`.',
  })
}
