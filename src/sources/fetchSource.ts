import { OutboundFailure, type OutboundReason } from '../outbound/errors/OutboundFailure'
import { guardedRequest } from '../outbound/guardedRequest'
import { decodeSource } from './decodeSource'
import { FEED_EXCHANGE } from './limits'

/** How sources are asked. */
export interface AskOptions {
  /** The address that people know this site by. */
  publicUrl: string
  /** Whether addresses inside a network are asked too: for tests and intranets. */
  allowPrivate: boolean
}

/** What the source said the last time, so that it need not send the same again (RFC 9110, 13). */
export interface Validators {
  etag: string | null
  lastModified: string | null
}

/** What came of asking for a feed. */
export type Fetched =
  | { kind: 'unchanged'; minutes: number | null }
  | ({ kind: 'feed'; text: string; url: string; minutes: number | null } & Validators)
  /** 410: it is gone for good. */
  | { kind: 'gone' }
  | { kind: 'failed'; status: number | null; error: OutboundReason | null; minutes: number | null }

/** Asks for a feed, unless it is what we have already. Follows redirects; guarded, within limits of time and size. */
export const fetchSource = async (
  address: string,
  { etag, lastModified }: Validators,
  { publicUrl, allowPrivate }: AskOptions,
): Promise<Fetched> => {
  try {
    const { body, headers, status, url } = await guardedRequest(address, {
      ...FEED_EXCHANGE,
      userAgent: `Noaber feed reader (+${publicUrl}/feeds)`,
      allowPrivate,
      headers: {
        Accept:
          'application/atom+xml, application/rss+xml, application/feed+json, text/calendar, application/xml;q=0.9, */*;q=0.5',
        ...(etag ? { 'If-None-Match': etag } : {}),
        ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
      },
    })
    const minutes = minutesOf(headers['cache-control'], headers['retry-after'])
    if (status === 304) return { kind: 'unchanged', minutes }
    if (status === 410) return { kind: 'gone' }
    if (status !== 200) return { kind: 'failed', status, error: null, minutes }
    return {
      kind: 'feed',
      text: decodeSource(body, headers['content-type']),
      url,
      minutes,
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
    }
  } catch (error) {
    if (error instanceof OutboundFailure)
      return { kind: 'failed', status: null, error: error.reason, minutes: null }
    // What is compressed and does not unpack, or unpacks to more than a feed may be.
    if (error instanceof RangeError || (error as { code?: string }).code?.startsWith('Z_'))
      return { kind: 'failed', status: 200, error: 'tooLarge', minutes: null }
    throw error
  }
}

/** How long the source asks to be left alone, in minutes: for how long what it sent is fresh, or what it says when it is busy. */
const minutesOf = (cacheControl = '', retryAfter = ''): number | null => {
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  const fresh = Number(/\bmax-age=(\d+)/.exec(cacheControl)?.[1] ?? Number.NaN)
  const seconds = Math.max(Number.isFinite(asked) ? asked : 0, Number.isFinite(fresh) ? fresh : 0)
  return seconds > 0 ? Math.ceil(seconds / 60) : null
}
