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

/** What the catalogue tells of a type (DCAT-AP-NL 3.0, Dataset). */
export interface DatasetDescription {
  description: Label
  keywords: { nl: readonly string[]; en: readonly string[] }
  /** Codes of the EU's data themes: `GOVE`, `SOCI`. */
  themes: readonly DataTheme[]
}

/** The data themes of the EU that Dutch governments publish on (publications.europa.eu, data-theme). */
export type DataTheme =
  'AGRI' | 'ECON' | 'EDUC' | 'ENER' | 'ENVI' | 'GOVE' | 'HEAL' | 'JUST' | 'REGI' | 'SOCI' | 'TECH' | 'TRAN'

/** A kind of item that has feeds and pages of its own. */
export interface FeedType {
  /** As in feed addresses and in `item.type`: `ideas` gives `/feeds/ideas.atom`. */
  name: string
  /** The first segment of its pages: `ideeen` gives `/ideeen` and `/ideeen/{slug}`. */
  path: string
  label: Label
  /** The states that readers may filter on, in order. What depends on the clock is among them. */
  states: Readonly<Record<string, FeedState>>
  /** What the catalogue tells of it. Default: made of its name. */
  dataset?: DatasetDescription
}
