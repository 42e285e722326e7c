import { createHash } from 'node:crypto'
import { canonicalSearch } from '../canonical'
import type { Database } from '../database'
import { clockedTypes } from '../effectiveState'
import type { FeedQuery } from '../FeedQuery'
import { findMark } from '../findPosition'
import { clockSql, Parameters } from '../loadSql'
import { API_VERSION } from '../openData/OpenDataResource'
import { instantOf } from '../text/instant'
import type { ExportFormat } from './ExportFormat'

/** What caches need to know of an export, before anything of it was made. */
interface Validator {
  /** Names the bytes: the same for equal data, another one for anything else. */
  mark: string
  /** The next moment at which the clock changes something in it, in milliseconds since 1970. */
  boundary: number | null
}

/** What the text of an export depends on beside the data. */
interface ValidatorOptions {
  format: ExportFormat
  query: FeedQuery
  /** The public address of this site. */
  base: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Names what an export says: the data, the question, what the clock changed last, and how it is written. There is no
 * Last-Modified beside it: a name is exact, and a date would only have to be compared too.
 */
export const findValidator = async (
  database: Database,
  { format, query, base, now }: ValidatorOptions,
): Promise<Validator> => {
  const data = await findMark(database)
  const isClocked = query.type === 'all' || clockedTypes.includes(query.type)
  const parameters = new Parameters()
  const { rows } = await database.query<{ opens_at: Date | null; closes_at: Date | null }>(
    `select opens_at, closes_at from ${clockSql(query.type, isClocked ? now : null, parameters)}
     clock (kind, urn, type, state, item, at, starts_at, ends_at, opens_at, closes_at)`,
    parameters.values,
  )
  const [clock] = rows
  const parts = [
    [format.path, format.version, API_VERSION, base],
    [query.type, canonicalSearch(query)],
    [data, instantOf(clock?.opens_at)],
  ]
  return {
    mark: createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22),
    boundary: instantOf(clock?.closes_at),
  }
}
