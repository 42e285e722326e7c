import type { Image } from '../schema/generated'

/** Which items somebody sees who comes in by a door. Within a list 'or', between lists 'and'; an empty list is everything. */
export interface Selection {
  /** Names of types. */
  types: readonly string[]
  /** Slugs; a theme stands for the ones below it too. */
  themes: readonly string[]
  /** CBS codes; an area stands for the ones in it too. */
  areas: readonly string[]
  /** Slugs. */
  partners: readonly string[]
}

/** A selection that a door had before: what was in it and is not in the present one has left. */
export interface FormerSelection {
  selection: Selection
  /** Until when it was used, ISO 8601. */
  until: string
}

/** What limits a question to what a door shows. */
export interface Within {
  selection: Selection
  former: readonly FormerSelection[]
  /** What its themes and partners were called before; see `FeedQuery.formerly`. */
  formerly?: { readonly theme: readonly string[]; readonly partner: readonly string[] }
}

/** A front door: a site with a name and a selection of its own, under host names of its own. */
export interface Door {
  /** Of the document; never changes. */
  id: string
  /** A closed door says so, and shows nothing. */
  isOpen: boolean
  /** Lower case, ASCII, without a port. The first one is the one that addresses begin with. */
  hosts: readonly string[]
  title: string
  /** Stands above the front page. */
  tagline: string | null
  intro: string | null
  /** A line at the foot of every page: who is behind this. */
  contact: string | null
  /** `#rrggbb`. */
  brand: string | null
  accent: string | null
  logo: Image | null
  selection: Selection
  former: readonly FormerSelection[]
  /** When any of this changed, in milliseconds since 1970. */
  changedAt: number
}
