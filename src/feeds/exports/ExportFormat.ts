import type { Readable } from 'node:stream'
import type { FeedsContext } from '../context'
import type { FeedQuery } from '../FeedQuery'
import type { FormatDescription } from '../formats/FormatDescription'
import type { Terms } from '../Vocabulary'

/** What an export is made of. */
export interface ExportSource {
  context: FeedsContext
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
  /** Opens the stream; it ends with the last item, and fails when the database does. */
  open: (source: ExportSource) => Promise<Readable>
}
