/** What a mirror keeps of an item: what every format carries. */
export interface Copy {
  title: string
  /** ISO 8601, UTC. */
  updated: string
  url: string
  state: string
}

/** Somebody else's copy of what is public, kept up over HTTP. Knows nothing but what the documentation says. */
export interface Mirror {
  /** By urn. */
  readonly items: ReadonlyMap<string, Copy>
  /** Brings the copy up to date. When it fails, the copy is still good; poll again later. */
  poll: () => Promise<void>
}

/** How a mirror fetches: the `fetch` of the platform, or one that goes another way. */
export type Fetch = (url: string, init?: { headers?: Record<string, string> }) => Promise<Response>
