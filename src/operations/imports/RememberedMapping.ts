import type { FileMapping } from '../../import/fields/FileMapping'

/** A mapping that was chosen, with the columns that the file had then. */
export interface RememberedMapping extends FileMapping {
  seen: readonly string[]
}
