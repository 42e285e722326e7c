import type { DeskFilters } from '../../operations/desk/DeskFilters'
import type { QueueFilter } from '../../operations/readQueue'

/** Where somebody is in the queue: what is shown of it, which page, and which item. All of it stands in the address. */
export interface QueuePlace extends QueueFilter {
  /** Goes on after this entry: see `readQueue`. */
  after?: string | null
  /** `ideas-7` */
  item?: string | null
}

type Query = Record<string, string | string[] | undefined>

/** The place from the query of an address. What is not understood is left out. */
export const readPlace = (query: Query = {}): QueuePlace => ({
  kind: textOf(query.kind),
  theme: idOf(query.theme),
  area: idOf(query.area),
  partner: idOf(query.partner),
  after: textOf(query.after),
  item: textOf(query.item),
})

/**
 * The address of a place.
 *
 * @example queueHref('/admin', { kind: 'ideas', item: 'ideas-7' }) // '/admin/queue?kind=ideas&item=ideas-7'
 */
export const queueHref = (panel: string, place: QueuePlace): string => {
  const query = new URLSearchParams()
  for (const name of ['kind', 'theme', 'area', 'partner', 'after', 'item'] as const) {
    const value = place[name]
    if (value) query.set(name, String(value))
  }
  const text = query.toString()
  return `${panel}/queue${text ? `?${text}` : ''}`
}

/** What an item is called in an address. */
export const itemKey = ({ collection, id }: { collection: string; id: number }): string =>
  `${collection}-${id}`

/** The item that a key is about, or null. */
export const readItemKey = (key: string | null | undefined): { collection: string; id: number } | null => {
  const [, collection, id] = /^([a-z0-9-]+)-(\d{1,9})$/.exec(key ?? '') ?? []
  return collection && id ? { collection, id: Number(id) } : null
}

/** Whether only part of the queue is shown. */
export const isNarrowed = ({ kind, theme, area, partner }: QueuePlace): boolean =>
  Boolean(kind ?? theme ?? area ?? partner)

const textOf = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const idOf = (value: string | string[] | undefined): number | null =>
  typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null

/** The place as the filters that the board and the calendar have, too. */
export const filtersOf = ({ theme, area, partner }: QueueFilter): DeskFilters => ({
  theme: theme ?? null,
  area: area ?? null,
  partner: partner ?? null,
  handler: null,
})
