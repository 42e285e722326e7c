import type { FeedModel } from '../FeedModel'
import type { FormatDescription } from './FormatDescription'

/** A rendering of one page of items, at `/feeds/{type}.{path}`. One file each, and one line in the registry. */
export interface FeedFormat extends FormatDescription {
  /** Whether it names what was withdrawn: always, or only with `withdrawn=include` and for 90 days. */
  withdrawals: 'always' | 'onRequest'
  /**
   * What it shows: a page of what is newest, or a calendar of all that is still to come and of the past year. A
   * calendar has no pages, so it knows no `limit` and no `cursor`. Default: `page`.
   */
  selection?: 'page' | 'calendar'
  /** The bytes depend on the model alone: no clock, no chance. */
  render: (model: FeedModel) => string
}
