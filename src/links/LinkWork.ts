import type { Database } from '../feeds/database'

/** What looking after links needs. Imports no Payload. */
export interface LinkWork {
  /** The primary. */
  database: Database
  /** The address that people know this site by, without a slash at the end. */
  publicUrl: string
  /** The first segment of the pages of each type, and the type: `ideeen` -> `ideas`. */
  paths: ReadonlyMap<string, string>
  /** Whether links into a network are asked for too: for intranets. */
  allowPrivate: boolean
  log: { info: (message: string) => void; warn: (message: string) => void }
  /** Milliseconds between two requests to the same host. Default a second. */
  hostPause?: number
  /** For asking for one link, in milliseconds. Default 15,000. */
  timeout?: number
}
