import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import type { Terms } from '../../feeds/Vocabulary'

/** What the page about feeds shows. */
export interface FeedsPageData {
  query: FeedQuery
  /** How the widget shows what was chosen. */
  layout: 'cards' | 'list'
  /** How many items it shows; null when nothing was chosen. */
  count: number | null
  terms: Terms
  /** The newest items of the feed that was built. */
  items: readonly Item[]
  language: Language
  publicUrl: string
  /** The address of the site itself: under a front door, open data are there only. */
  mainUrl: string
  /** The name of the site, or of the door. */
  siteName: string
  isDoor: boolean
  /** The address of the WebSub hub, when there is one. */
  hubUrl: string | null
  /** What was wrong with the choices, when something was. */
  problem?: string
}
