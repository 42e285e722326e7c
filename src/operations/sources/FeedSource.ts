import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '../../access/actor'
import type { ContributionKind } from '../contribute'

/** What a feed of a partner is set up to be, relations as ids. */
export interface FeedSource {
  id: number
  name: string
  address: string
  partner: number
  becomes: Extract<ContributionKind, 'initiatives' | 'events'>
  /** The kind that events get. */
  eventKind: string | null
  themes: readonly number[]
  areas: readonly number[]
  contact: number | null
  /** Themes by categories of the feed, in lower case. */
  categories: ReadonlyMap<string, number>
  licence: string
  publicationBasis: string
  takesImages: boolean
  isOn: boolean
}

/** A feed as it is set up, or null when it is not there. */
export const readSource = async (payload: Payload, id: number): Promise<FeedSource | null> => {
  const row = (await payload.db.findOne({
    collection: 'feed-sources',
    where: { id: { equals: id } },
  })) as Record<string, unknown> | null
  return row && toSource(row)
}

/** The same from a row or a document. */
export const toSource = (row: Record<string, unknown>): FeedSource => ({
  id: Number(row.id),
  name: String(row.name),
  address: String(row.address),
  partner: idOf(row.partner) ?? 0,
  becomes: row.becomes === 'events' ? 'events' : 'initiatives',
  eventKind: typeof row.eventKind === 'string' ? row.eventKind : null,
  themes: idsOf(row.themes),
  areas: idsOf(row.areas),
  contact: idOf(row.contact),
  categories: new Map(
    (Array.isArray(row.categories) ? (row.categories as Record<string, unknown>[]) : []).flatMap((one) => {
      const theme = idOf(one.theme)
      return theme === null ? [] : [[String(one.text).trim().toLowerCase(), theme] as const]
    }),
  ),
  licence: String(row.licence),
  publicationBasis: String(row.publicationBasis),
  takesImages: Boolean(row.takesImages),
  isOn: Boolean(row.isOn),
})

const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : []).map(idOf).filter((id): id is number => id !== null)

/** A digest of what decides what entries become: when it changes, all of them are looked at anew. */
export const settingsDigest = ({ isOn: _, ...source }: FeedSource): string =>
  digestOf({ ...source, categories: [...source.categories] })

/** A digest of anything that JSON can hold. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url')
