import type { Cursor } from './cursor'
import type { Within } from './doors/Door'

/** What a reader asks for. Lists are without repeats and sorted, so that equal questions are equal texts. */
export interface FeedQuery {
  /** A type, or `all`. */
  type: string
  /** Slugs; a theme stands for the ones below it too. Within a list 'or', between lists 'and'. */
  theme: readonly string[]
  /** CBS codes; an area stands for the ones in it too. */
  area: readonly string[]
  /** Slugs. */
  partner: readonly string[]
  /**
   * What the themes and partners were called before. Items that were not made again yet stand under those names, and
   * nothing else ever gets them. Not part of the question: it follows from the rest.
   */
  formerly?: { readonly theme: readonly string[]; readonly partner: readonly string[] }
  /** What a front door limits it to. Not part of the question either: it follows from the host. */
  within?: Within
  /** Effective states. */
  state: readonly string[]
  /** Only what changed at or after this instant, ISO 8601 in UTC. */
  since: string | null
  /** Words to search for, in Dutch. */
  q: string | null
  /** Items on a page. */
  limit: number
  cursor: Cursor | null
  /** Also names what was withdrawn, in formats that do so on request only. */
  withdrawn: boolean
}

/** Items on a page of a feed, unless asked otherwise. */
export const DEFAULT_LIMIT = 30

/** The most items on a page. */
export const MAX_LIMIT = 100
