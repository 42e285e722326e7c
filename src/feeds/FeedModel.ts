import type { FeedQuery } from './FeedQuery'
import type { Withdrawal } from './load'
import type { Item } from './schema/generated'

/** What every format renders: one page of a feed. Everything in it is clean and absolute. */
export interface FeedModel {
  /** Identity of the feed, the same on every host and in every format: `urn:uuid:…`. */
  id: string
  title: string
  description: string
  /** The public address of the site, without a slash at the end. */
  base: string
  siteName: string
  /** The page for people that shows the same. */
  homeUrl: string
  /** The address of this page of the feed; of its first page, the ones after it and before it. */
  selfUrl: string
  firstUrl: string
  nextUrl: string | null
  previousUrl: string | null
  /** The address of the WebSub hub, when there is one. */
  hubUrl: string | null
  /** The newest change of anything on this page; null when it is empty. */
  updated: Date | null
  query: FeedQuery
  items: readonly Item[]
  /** What was withdrawn, newest first. Empty where nobody asked. */
  withdrawn: readonly Withdrawal[]
  /** How often each of these changed before, by urn. Only calendars tell it, so elsewhere it is empty. */
  revisions: ReadonlyMap<string, number>
}
