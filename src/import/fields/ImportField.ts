import type { Label } from '../../workflow'

/** What partners contribute by a file. */
export const CONTENT_KINDS = ['ideas', 'initiatives', 'events'] as const

/** What an import from the panel makes of the rows of a file: also the outcome of subsidy windows, by the desk. */
export const IMPORT_KINDS = [...CONTENT_KINDS, 'grants'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** How the text of a cell is read. */
export type FieldReader =
  | 'id'
  | 'text'
  | 'richText'
  | 'url'
  | 'instant'
  | 'time'
  | 'themes'
  | 'areas'
  | 'choice'
  | 'texts'
  | 'status'
  | 'person'
  | 'email'
  | 'money'
  | 'day'
  | 'number'
  | 'place'
  | 'window'
  | 'initiative'

/** Something that a column of a file can fill. */
export interface ImportField {
  /** A field of the collection (`venue.name`), or one of ours: `id`, `url`, `status`, `startTime`, `contactEmail`. */
  name: string
  label: Label
  reader: FieldReader
  /** How columns are called that hold it, in Dutch and English, as `plainName` writes them. */
  synonyms: readonly string[]
  /** For which kinds. Left out: all. */
  kinds?: readonly ImportKind[]
  /** For which kinds nothing is sent in without it. */
  needed?: readonly ImportKind[]
  /** What a choice takes, with how people write it. */
  options?: readonly { value: string; label: Label; synonyms?: readonly string[] }[]
  /** Whether it can be the same for every row. */
  isFixable?: boolean
}
