/**
 * What a cell holds, which decides how it is written:
 * - `text`: what somebody wrote
 * - `code`: what the site wrote: an instant, an identity, a state, yes or no
 * - `number`
 * - `address`: a link, made absolute
 */
export type CellKind = 'text' | 'code' | 'number' | 'address'

/** A column of the flat formats (CSV, and the properties of GeoJSON): one value of an item, by where it stands. */
export interface Column {
  /** In camelCase; stays what it is (additive changes only). */
  name: string
  /** Where the value stands in an item: `['event', 'venue', 'name']`. */
  path: readonly string[]
  kind: CellKind
  /**
   * The path leads to a list, of which every element goes into the cell, separated by '; '. The name of the value in
   * each element; '' when the elements are values themselves.
   */
  each?: string
  /** It is about the file whose address stands before it: without a safe address there is none. */
  describesAddress?: boolean
}

/** What stands between the elements of a list. */
export const SEPARATOR = '; '

type Place = string | readonly string[]

const column =
  (kind: CellKind) =>
  (name: string, place: Place = name): Column => ({
    name,
    path: typeof place === 'string' ? [place] : place,
    kind,
  })

export const text = column('text')
export const code = column('code')
export const number = column('number')
export const address = column('address')

/** A column with every element of a list. */
export const list = (name: string, place: Place, each = '', kind: CellKind = 'text'): Column => ({
  ...column(kind)(name, place),
  each,
})
