import type { PayloadRequest } from 'payload'
import type { Item } from '../feeds/schema/generated'

/**
 * A main row as `payload.db.findOne` gives it: fields of the collection, relations as ids, rich text as Lexical
 * JSON, dates as ISO strings. Never a version, never shaped by the access of whoever makes the request.
 */
export interface MainRow extends Record<string, unknown> {
  id: number
}

/** Rows of other collections that an item shows, by collection and id. Loaded once for each item. */
export interface RelatedRows {
  get: (collection: string, id: unknown) => MainRow | undefined
  /** The rows of a has-many relation, in its order, without those that are gone. */
  list: (collection: string, ids: unknown) => MainRow[]
}

/** What the filters, the clock and the map need as columns of their own. ISO 8601 instants, WGS 84 degrees. */
export interface ItemColumns {
  startsAt?: string | null
  endsAt?: string | null
  opensAt?: string | null
  closesAt?: string | null
}

/** How documents of one collection become public items: the allow-list. What is not named here is not public. */
export interface ItemMapping {
  /** The type in feeds and addresses: `ideas`, or a host's `posts`. */
  type: string
  /** The first segment of the address of an item's page: `ideeen` gives `/ideeen/{slug}`. */
  path: string
  /** Ids of rows, beyond themes, areas, partner, image and attachments, that the item shows: `{ ideas: [3] }`. */
  relatedIds?: (row: MainRow) => Record<string, readonly unknown[]>
  /** Figures that stand in other tables, such as the sum of grants. Read in the document's own transaction. */
  loadFacts?: (row: MainRow, req: PayloadRequest) => Promise<Record<string, unknown>>
  /** The part of the item that only this type has: `(row) => ({ idea: { … } })`. */
  toDetails: (row: MainRow, related: RelatedRows, facts: Record<string, unknown>) => Partial<Item> | object
  toColumns?: (row: MainRow) => ItemColumns
  /** Gives the fields of a host's collection our names. */
  toRow?: (row: MainRow) => MainRow
}
