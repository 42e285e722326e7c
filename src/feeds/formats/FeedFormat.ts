import type { Label } from '../../workflow'
import type { FeedModel } from '../FeedModel'

/** A rendering of items. One file each, and one line in the registry. */
export interface FeedFormat {
  /** What follows the dot in the address: `rss`. */
  path: string
  /** The value of Content-Type, charset included. */
  contentType: string
  /** What people call it. */
  title: Label
  /** What it is good for, in a sentence. */
  description: Label
  /** An address that works, for documentation. */
  example: string
  /** Whether it names what was withdrawn: always, or only with `withdrawn=include` and for 90 days. */
  withdrawals: 'always' | 'onRequest'
  /** The bytes depend on the model alone: no clock, no chance. */
  render: (model: FeedModel) => string
}
