import { type Changes, loadChanges } from '../changes'
import type { FeedsContext } from '../context'
import { decodePosition } from '../changesPosition'
import { UnknownValue } from '../errors/UnknownValue'
import { findPositionAt } from '../findPosition'
import { openDataHeaders } from '../http/openDataHeaders'
import type { ItemRow } from '../load'
import { parseLimit, parseOne, refuseUnknown } from '../parseParameter'
import { parseSince } from '../parseSince'
import { presentItem } from '../presentItem'
import type { Terms } from '../Vocabulary'
import { DEFAULT_CHANGES, describeChanges, MAX_CHANGES } from './describeChanges'
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'

/** How long an answer may be kept, in milliseconds. An old one never skips anything; it only tells less. */
const FRESH_FOR = 10_000

/** What is asked. */
interface ChangesQuery {
  /** A cursor as it came in. */
  cursor: string | null
  /** ISO 8601, UTC. */
  instant: string | null
  type: string | null
  limit: number
}

/** What changed, in the order in which it was committed, for mirrors: nothing is missed, nothing comes twice. */
export const changes: OpenDataResource = {
  path: '/changes',
  answer: async ({ context, req, res, url, terms }) => {
    const query = parse(url.searchParams, terms, context.now())
    const resource = {
      key: address(query, query.cursor ?? query.instant),
      load: async () => {
        const now = context.now()
        const found = await load(context, query)
        const next = `${context.publicUrl}${address(query, found.cursor)}`
        return {
          contentType: 'application/json; charset=utf-8',
          body: write(found, next, { base: context.publicUrl, now, types: terms.types }),
          lastModified: null,
          // Lines that wait become readable without a change that caches would hear of.
          expiresAt:
            found.isWaiting && !found.hasMore ? now : Math.min(now + FRESH_FOR, boundaryOf(found, now)),
          headers: openDataHeaders(context.publicUrl, [
            `<${context.publicUrl}${address(query, query.cursor ?? query.instant)}>; rel="self"`,
            `<${next}>; rel="next"`,
            `<${context.publicUrl}${OPEN_DATA}/schemas/change.json>; rel="describedby"`,
          ]),
        }
      },
    }
    await context.cache.serve(req, res, resource, req.originalUrl)
  },
  describe: describeChanges,
}

const parse = (search: URLSearchParams, terms: Terms, now: number): ChangesQuery => {
  refuseUnknown(search, ['since', 'type', 'limit'])
  const type = parseOne(search, 'type', (value) => parseType(value, terms)) ?? null
  const since = parseOne(search, 'since', (value) => value)
  const isInstant = since !== undefined && /^\d{4}-/.test(since)
  return {
    type,
    limit: parseOne(search, 'limit', parseLimit(MAX_CHANGES)) ?? DEFAULT_CHANGES,
    instant: isInstant ? parseSince(since, now) : null,
    cursor: since === undefined || isInstant ? null : since,
  }
}

/** Null stands for all. */
export const parseType = (value: string, terms: Terms): string | null => {
  if (value === 'all') return null
  if (!terms.types.has(value)) throw new UnknownValue('type', value, ['all', ...terms.types.keys()])
  return value
}

const address = ({ type, limit }: ChangesQuery, since: string | null): string => {
  const search = new URLSearchParams({
    ...(since === null ? {} : { since }),
    ...(type === null ? {} : { type }),
    ...(limit === DEFAULT_CHANGES ? {} : { limit: String(limit) }),
  })
  return `${OPEN_DATA}/changes${search.size > 0 ? `?${search.toString()}` : ''}`
}

const load = async ({ database }: FeedsContext, query: ChangesQuery): Promise<Changes> => {
  const { cursor, instant, type, limit } = query
  const position = cursor
    ? decodePosition(cursor, type)
    : instant
      ? await findPositionAt(database, instant, type)
      : undefined
  return loadChanges(database, { position, type, limit })
}

const write = (
  { changes: lines, cursor, hasMore }: Changes,
  next: string,
  present: Parameters<typeof presentItem>[1],
): string =>
  `${JSON.stringify(
    {
      changes: lines.map(({ urn, type, kind, at, row }) => ({
        urn,
        type,
        kind,
        at,
        item: row && presentItem(row, present),
      })),
      cursor,
      hasMore,
      next,
    },
    null,
    1,
  )}\n`

/** The next moment at which the clock changes the state of one of these. */
const boundaryOf = ({ changes: lines }: Changes, now: number): number =>
  Math.min(
    ...lines
      .flatMap(({ row }) => (row ? momentsOf(row) : []))
      .filter((moment) => moment !== null)
      .filter((moment) => moment > now),
  )

const momentsOf = ({ startsAt, endsAt, opensAt, closesAt }: ItemRow) => [startsAt, endsAt, opensAt, closesAt]
