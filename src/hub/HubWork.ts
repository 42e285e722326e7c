import type pg from 'pg'
import type { FeedsLog } from '../feeds/context'
import type { GuardedOptions } from '../outbound/guardedRequest'
import { EXCHANGE } from './limits'
import type { TopicRenderer } from './TopicRenderer'

/** What the background tasks of the hub share. Imports no Payload. */
export interface HubWork {
  /** The primary. */
  database: pg.Pool
  topics: TopicRenderer
  log: FeedsLog
  /** The address that people know this site by, without a slash at the end. */
  publicUrl: string
  hubUrl: string
  /** Whether callbacks inside a network are allowed. */
  allowPrivate: boolean
  /** For an exchange with a subscriber, in milliseconds. */
  timeout?: number
}

/** How the hub talks to a subscriber: guarded, within its limits, never following a redirect (WebSub, 5.3 and 7). */
export const exchangeOptions = ({ publicUrl, allowPrivate, timeout }: HubWork): GuardedOptions => ({
  userAgent: `Noaber (+${publicUrl}/feeds)`,
  allowPrivate,
  timeout: timeout ?? EXCHANGE.timeout,
  maxBytes: EXCHANGE.maxBytes,
  beyond: 'cut',
})
