import type { FeedsContext } from '../context'
import type { FeedQuery } from '../FeedQuery'
import type { FormatDescription } from '../formats/FormatDescription'
import type { Snapshot } from '../Snapshot'
import type { Terms } from '../Vocabulary'

/** What an export is made of. */
export interface ExportSource {
  /** Everything is read from this one view of the database. */
  snapshot: Pick<Snapshot, 'copy'>
  context: Pick<FeedsContext, 'publicUrl' | 'siteName' | 'publisher'>
  query: FeedQuery
  terms: Terms
  /** The moment that decides effective states, in milliseconds since 1970. */
  now: number
}

/**
 * A rendering of everything that a query finds, at `/open-data/v1/{type}.{path}`: streamed, so that its memory does
 * not grow with the number of items. One file each, and one line in the registry.
 */
export interface ExportFormat extends FormatDescription {
  /** Goes into the validator (ETag). Raise it whenever the same items are written in another way. */
  version: number
  /**
   * Makes the text, piece by piece, newest item first, no faster than it is taken. Throws when the database fails:
   * a text that was ended is complete.
   */
  render: (source: ExportSource) => AsyncIterable<Buffer | string>
}
