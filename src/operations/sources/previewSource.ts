import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { fetchSource, type Fetched } from '../../sources/fetchSource'
import { parseSource } from '../../sources/parseSource'
import type { ParsedSource, SourceEntry } from '../../sources/SourceEntry'
import { findChangeable } from './findChangeable'
import { findOwnEntries } from './isOwnEntry'
import { mapEntry, type SourceRefusal } from './mapEntry'
import { settingsDigest, toSource } from './FeedSource'
import { askOptionsOf } from './sourceSettings'

/** What would come in from a feed. */
export interface SourcePreview {
  format: ParsedSource['format']
  title: string | null
  /** How many entries the feed has now. */
  entries: number
  shown: readonly PreviewedEntry[]
  /** Categories of the feed that lead to no theme yet. */
  unknownCategories: readonly string[]
  problems: ParsedSource['problems']
}

/** An entry with what becomes of it. */
export interface PreviewedEntry {
  title: string
  summary: string | null
  url: string | null
  startsAt: string | null
  image: SourceEntry['image']
  categories: readonly string[]
  becomes: 'taken' | 'refused' | 'own' | 'over' | 'cancelled'
  problem: SourceRefusal | null
}

/** Why there is no example. */
export interface NoPreview {
  error: string
  status: number | null
}

/** Entries that are shown. */
const SHOWN = 10

/**
 * Reads a feed as it is now and says what its entries would become, with the settings that were saved. Writes nothing of
 * it; only that it was looked at, which is what switching on asks for.
 *
 * @throws OperationRefused (404) for what they may not change
 */
export const previewSource = async (req: PayloadRequest, id: number): Promise<SourcePreview | NoPreview> => {
  const source = toSource(await findChangeable(req, id))
  const ask = askOptionsOf(req.payload)
  const fetched = await fetchSource(source.address, { etag: null, lastModified: null }, ask)
  if (fetched.kind !== 'feed') return failureOf(fetched)
  const now = new Date()
  const parsed = parseSource(fetched.text, fetched.url, now)
  if (!parsed) return { error: 'notAFeed', status: 200 }
  const own = await findOwnEntries(req, parsed.entries, ask.publicUrl)
  await queryRows(
    req,
    sql`update source_states set previewed = ${settingsDigest(source)} where source_id = ${source.id}`,
  )
  const categories = new Set(parsed.entries.flatMap((entry) => entry.categories))
  return {
    format: parsed.format,
    title: parsed.title,
    entries: parsed.entries.length,
    shown: parsed.entries.slice(0, SHOWN).map((entry) => ({
      title: entry.title,
      summary: entry.summary,
      url: entry.url,
      startsAt: entry.event?.startsAt.toISOString() ?? null,
      image: entry.image,
      categories: entry.categories,
      ...becomesOf(entry, own.has(entry.id), mapEntry(entry, source, now)),
    })),
    unknownCategories: [...categories].filter((one) => !source.categories.has(one.trim().toLowerCase())),
    problems: parsed.problems,
  }
}

const becomesOf = (
  entry: SourceEntry,
  isOwn: boolean,
  mapped: ReturnType<typeof mapEntry>,
): Pick<PreviewedEntry, 'becomes' | 'problem'> => {
  if (isOwn) return { becomes: 'own', problem: null }
  if ('isOver' in mapped) return { becomes: 'over', problem: null }
  if ('problem' in mapped) return { becomes: 'refused', problem: mapped.problem }
  return { becomes: entry.event?.isCancelled ? 'cancelled' : 'taken', problem: null }
}

const failureOf = (fetched: Exclude<Fetched, { kind: 'feed' }>): NoPreview => {
  if (fetched.kind === 'gone') return { error: 'status', status: 410 }
  if (fetched.kind === 'unchanged') return { error: 'status', status: 304 }
  return { error: fetched.error ?? 'status', status: fetched.status }
}
