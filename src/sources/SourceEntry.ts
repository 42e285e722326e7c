/** What somebody else's feed says of one thing, whatever kind of feed it is. */
export interface SourceEntry {
  /** The source's own id: guid, id or UID; without one its address. For an occurrence of a series with its start. */
  id: string
  /** Plain text, on one line. */
  title: string
  /** The original, absolute. */
  url: string | null
  /** Plain text. */
  summary: string | null
  /** As it came: not sanitised. */
  html: string | null
  published: Date | null
  updated: Date | null
  categories: readonly string[]
  image: SourceImage | null
  place: SourcePlace | null
  /** Of an entry in a calendar. */
  event: SourceEvent | null
}

/** A picture that an entry shows. */
export interface SourceImage {
  url: string
  /** What it shows, as the source says; null when it says nothing. */
  alt: string | null
}

/** Where something is. WGS 84. */
export interface SourcePlace {
  name: string | null
  latitude: number | null
  longitude: number | null
}

/** When something happens. */
export interface SourceEvent {
  startsAt: Date
  endsAt: Date | null
  isCancelled: boolean
}

/** A piece of a feed that could not be read. */
export interface SourceProblem {
  code: 'noId' | 'noTitle' | 'badDate' | 'noStart' | 'badEntry' | 'cutOff' | 'tooMany'
  /** Which entry: its title or id, as far as known. Null: the feed. */
  entry: string | null
}

/** A feed as it was read. */
export interface ParsedSource {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'ical'
  title: string | null
  entries: readonly SourceEntry[]
  /** Ids of what the source says is gone (RFC 6721). */
  withdrawn: readonly string[]
  problems: readonly SourceProblem[]
  /** How often the source asks to be looked at, in minutes. */
  minutes: number | null
}
