/** What the import has to know of a field to fill it. */
export interface FieldShape {
  type: 'text' | 'number' | 'checkbox' | 'date' | 'richText' | 'select'
  /** Several values in one field. */
  hasMany?: boolean
  /** The values that a select takes. */
  options?: readonly string[]
}

/** The collections that an import can fill. */
export const IMPORTABLE = ['initiatives', 'ideas'] as const

export type Importable = (typeof IMPORTABLE)[number]

/** What the import has to know of a collection: plain data, so that a map can be checked without a database. */
export interface CollectionShape {
  collection: Importable
  /** By path: 'title', 'record.publicationBasis'. Only what a map may fill. */
  fields: Readonly<Record<string, FieldShape>>
  states: readonly string[]
}
