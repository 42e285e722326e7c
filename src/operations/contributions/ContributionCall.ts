import type { Actor } from '../../access/actor'
import type { Caller } from '../requestFor'

/** What partners contribute. */
export const CONTRIBUTION_KINDS = ['initiatives', 'ideas', 'events'] as const
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

/** Which contribution of which partner, by the id that it has at the partner. */
export interface ContributionName extends Caller {
  /** The partner's own account or key; a job of ours (`system`) acts as software of the partner. */
  actor?: Actor
  /** The id of the partner that owns it. */
  partner: number
  /** The partner's own id for it, at most 255 characters. The same id is the same contribution for ever. */
  sourceId: string
  origin: {
    /** Where it comes from, as readers see it: 'Overgenomen van …'. */
    name: string
    /** The address of the original, for readers. */
    url?: string | null
    /** What identifies the source when `name` may change, such as `feed:3`. Left out: the name does. */
    key?: string
  }
}
