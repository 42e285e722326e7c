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
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'

/** Lines of an answer, unless asked otherwise. */
const DEFAULT_CHANGES = 100

/** The most lines of an answer. */
const MAX_CHANGES = 500

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
  describe: ({ types }) => ({
    operationId: 'listChanges',
    tags: ['mirror'],
    summary: 'Wat er veranderde, voor wie alles overneemt',
    description: [
      'Everything that became public, changed or was withdrawn, in the order in which it was committed. Follow `next`,',
      'also when `hasMore` is false: it goes on where you were. A reader that does so misses nothing and reads nothing',
      'twice. `item` is the item as it is now, from the same snapshot; null for a withdrawal, and for what is no longer',
      'public: its withdrawal follows. To begin: fetch `active-ids` and go on from its cursor, or begin without `since`.',
      'Withdrawals are kept for two years.',
    ].join(' '),
    parameters: [
      {
        name: 'since',
        in: 'query',
        description:
          'The `cursor` of an earlier answer or of `active-ids`; or an instant (RFC 3339) or a date to begin at. Not in the future.',
        schema: { type: 'string' },
        examples: { date: { summary: 'A day', value: '2026-11-01' } },
      },
      {
        name: 'type',
        in: 'query',
        description: 'Only items of this type. A cursor of one type cannot be gone on with for another.',
        schema: { type: 'string', enum: ['all', ...types.keys()] },
      },
      {
        name: 'limit',
        in: 'query',
        description: 'Lines in an answer.',
        schema: { type: 'integer', minimum: 1, maximum: MAX_CHANGES, default: DEFAULT_CHANGES },
      },
    ],
    responses: {
      200: {
        description: 'The next lines.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['changes', 'cursor', 'hasMore', 'next'],
              properties: {
                changes: { type: 'array', items: { $ref: '#/components/schemas/Change' } },
                cursor: { type: 'string', description: 'Opaque. Give it back as `since`.' },
                hasMore: { type: 'boolean', description: 'Whether there is more to read right now.' },
                next: { type: 'string', format: 'uri', description: 'Where to go on, now or later.' },
              },
            },
          },
        },
      },
      410: {
        description: 'The cursor or instant is older than what is kept; the problem says how to begin anew.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }),
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
