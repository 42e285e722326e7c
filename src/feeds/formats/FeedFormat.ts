import type { FeedModel } from '../FeedModel'
import type { FormatDescription } from './FormatDescription'

/** A rendering of one page of items, at `/feeds/{type}.{path}`. One file each, and one line in the registry. */
export interface FeedFormat extends FormatDescription {
  /** Whether it names what was withdrawn: always, or only with `withdrawn=include` and for 90 days. */
  withdrawals: 'always' | 'onRequest'
  /** The bytes depend on the model alone: no clock, no chance. */
  render: (model: FeedModel) => string
}
