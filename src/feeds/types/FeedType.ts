import type { Label } from '../../workflow'

/** How a state looks beside its word. */
export type StateTone = 'neutral' | 'waiting' | 'active' | 'positive' | 'negative'

/** A state as readers know it. */
export interface FeedState {
  label: Label
  tone: StateTone
  /** What nearly every item is in, so that saying it in a list says nothing: 'Geplaatst'. */
  isUsual?: boolean
}

/** A kind of item that has feeds and pages of its own. */
export interface FeedType {
  /** As in feed addresses and in `item.type`: `ideas` gives `/feeds/ideas.atom`. */
  name: string
  /** The first segment of its pages: `ideeen` gives `/ideeen` and `/ideeen/{slug}`. */
  path: string
  label: Label
  /** The states that readers may filter on, in order. What depends on the clock is among them. */
  states: Readonly<Record<string, FeedState>>
}
