import type { Label } from '../../workflow'

/** What an import from the panel makes of the rows of a file. */
export const IMPORT_KINDS = ['ideas', 'initiatives', 'events'] as const
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
