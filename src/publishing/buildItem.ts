import type { PayloadRequest } from 'payload'
import type { Item } from '../feeds/schema/generated'
import { shownState, type Workflow } from '../workflow'
import { buildAttachment, buildImage, mediaNames } from './buildMedia'
import { loadRelated, withAncestors } from './loadRelated'
import { renderBody } from './renderBody'
import type { ItemColumns, ItemMapping, MainRow, RelatedRows } from './types'

/** An item with what the tables beside it need. */
export interface BuiltItem {
  item: Item
  columns: ItemColumns
  /** Slugs of its themes and codes of its areas, ancestors included. */
  themes: string[]
  areas: string[]
  partner: string | null
  references: readonly string[]
  /** Names of the files in the media folder that it shows. */
  files: string[]
}

const LICENCES = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
} as const

/**
 * Makes the public item of a main row that is public. The allow-list: the common part here, the part of its own in
 * the collection's `item.ts`; nothing else of the row gets out.
 *
 * @param now - decides whether the permission for a picture has run out.
 * @param locks - false for an item that is only looked at: what it shows may change meanwhile.
 */
export const buildItem = async (
  req: PayloadRequest,
  {
    mapping,
    workflow,
    row,
    now,
    locks = true,
  }: { mapping: ItemMapping; workflow?: Workflow; row: MainRow; now: Date; locks?: boolean },
): Promise<BuiltItem> => {
  const attachments = listOf(row.attachments)
  const extra = mapping.relatedIds?.(row) ?? {}
  const wanted = {
    ...extra,
    themes: [...listOf(row.themes), ...(extra.themes ?? [])],
    areas: [...listOf(row.areas), ...(extra.areas ?? [])],
    partners: [row.partner, ...(extra.partners ?? [])],
    media: [row.image, ...attachments, ...(extra.media ?? [])],
  }
  const related = await loadRelated(req, wanted, { locks })
  const facts = (await mapping.loadFacts?.(row, req)) ?? {}
  const themes = related.list('themes', row.themes).filter(isShown)
  const areas = related.list('areas', row.areas)
  const image = buildImage(related.get('media', row.image), now)
  const files = attachments.map((id) => related.get('media', id)).filter((file) => file !== undefined)
  const details = mapping.toDetails(row, related, facts)
  const item = {
    type: mapping.type,
    ...commonPart({ mapping, workflow, row, related }),
    image,
    attachments: files.map((file) => buildAttachment(file, now)).filter((file) => file !== null),
    themes: themes.map((theme) => ({
      slug: text(theme.slug) ?? '',
      title: text(theme.title) ?? '',
      participationLevel: text(theme.participationLevel),
    })),
    areas: areas.map(({ code, name, kind }) => ({ code, name, kind })),
    ...details,
  } as Item
  return {
    item,
    columns: mapping.toColumns?.(row) ?? {},
    themes: slugsOf('themes', themes, 'slug', related),
    areas: slugsOf('areas', areas, 'code', related),
    partner: item.partner?.slug ?? null,
    references: related.references,
    files: mediaNames(item),
  }
}

const commonPart = ({
  mapping,
  workflow,
  row,
  related,
}: {
  mapping: ItemMapping
  workflow?: Workflow
  row: MainRow
  related: RelatedRows
}) => {
  const state = workflow ? shownState(workflow, String(row.state)) : 'published'
  const licence = row.licence === 'CC0-1.0' ? 'CC0-1.0' : 'CC-BY-4.0'
  const partner = buildPartner(related.get('partners', row.partner))
  const published = instant(row.publishedAt) ?? instant(row.createdAt) ?? new Date(0).toISOString()
  return {
    urn: String(row.urn),
    url: `/${mapping.path}/${encodeURIComponent(String(row.slug))}`,
    slug: String(row.slug),
    title: text(row.title) ?? '',
    summary: text(row.summary),
    ...renderBody(row.body),
    language: 'nl',
    state,
    stateLabel: workflow?.states[state]?.label ?? { nl: 'Geplaatst', en: 'Published' },
    published,
    updated: published,
    partner,
    licence: { id: licence, url: LICENCES[licence] },
    attribution: partner?.name ?? null,
    location: buildLocation(row.location),
    origin: buildOrigin(row.origin),
  }
}

/** Former partners are named too, for what they did; not one that is hidden or was thrown away. */
const buildPartner = (row: MainRow | undefined) =>
  row && isShown(row) && ['verified', 'suspended', 'ended'].includes(String(row.state))
    ? {
        urn: String(row.urn),
        slug: String(row.slug),
        name: text(row.title) ?? '',
        url: `/partners/${encodeURIComponent(String(row.slug))}`,
        website: text(row.website),
        state: row.state as 'verified' | 'suspended' | 'ended',
      }
    : null

const buildLocation = (location: unknown) => {
  const { name, latitude, longitude } = (location ?? {}) as Record<string, unknown>
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { name: text(name), latitude, longitude }
    : null
}

const buildOrigin = (origin: unknown) => {
  const { name, url } = (origin ?? {}) as Record<string, unknown>
  return text(name) || text(url) ? { name: text(name), url: text(url) } : null
}

/** A theme or partner that is itself withdrawn or hidden is not named in an item. */
const isShown = (row: MainRow): boolean => row._status === 'published' && !row.hidden && !row.deletedAt

const slugsOf = (collection: string, rows: MainRow[], field: string, related: RelatedRows): string[] => [
  ...new Set(rows.flatMap((row) => withAncestors(related, collection, row)).map((row) => String(row[field]))),
]

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC') : null

const instant = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
