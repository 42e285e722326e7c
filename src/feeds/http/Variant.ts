import type { IncomingMessage, ServerResponse } from 'node:http'
import { cacheControl, FAR_AWAY } from './cacheControl'
import { isNotModified } from './conditional'
import type { Content } from './Content'
import type { Encoding } from './encoding'
import { makeWhole, takesWhole, writeWhole } from './writeWhole'

/** What an answer says of the moment: it changes once a second at most. */
interface Moment {
  /** Seconds since 1970, for the date. */
  second: number
  /** Seconds until the clock changes it; Infinity when that is far away. */
  left: number
  /** Whether its change is old enough to give its date. */
  isSettled: boolean
}

/** Answers as they go over the line. */
interface Wholes {
  full?: Buffer
  head?: Buffer
  unchanged?: Buffer
}

/**
 * A change that was made in the same second, or by a transaction that commits late, could share its date with what a
 * reader has. So an answer carries Last-Modified only when the change is this old, in milliseconds (RFC 9110, 8.8.2.2).
 */
const SETTLED_AFTER = 5000

const FAR_CONTROL = cacheControl(Infinity)

/** An answer in one coding, ready to go out: with its bytes, or as 'not modified' to who has them. */
export class Variant {
  readonly #etag: string
  /** Header fields that never change: name, value, name, value. */
  readonly #fields: readonly string[]
  readonly #modified: string | null
  #moment: Moment = { second: -1, left: -1, isSettled: false }
  /** What goes over the line at this moment, as far as somebody asked for it. */
  #wholes: Wholes = {}

  constructor(
    private readonly content: Content,
    private readonly coding: Encoding,
    private readonly bytes: Buffer,
    /** Of the bytes without a coding. */
    hash: string,
  ) {
    this.#etag = `"${hash}${coding === 'identity' ? '' : `-${coding}`}"`
    this.#modified = content.lastModified === null ? null : new Date(content.lastModified).toUTCString()
    this.#fields = Object.entries({
      ETag: this.#etag,
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      ...content.headers,
    }).flat()
  }

  /**
   * Answers a GET or HEAD.
   *
   * @param isOutOfDate - it goes out for want of better: no cache may keep it
   */
  send(req: IncomingMessage, res: ServerResponse, now: number, isOutOfDate = false): void {
    const current = this.#momentAt(now)
    const moment = isOutOfDate ? { ...current, left: 0 } : current
    const isUnchanged = this.#isUnchanged(req, moment)
    const status = isUnchanged ? 304 : (this.content.status ?? 200)
    const kind = isUnchanged ? 'unchanged' : req.method === 'HEAD' ? 'head' : 'full'
    if (takesWhole(req, res)) return writeWhole(res, status, this.#wholeOf(kind, status, moment))
    res.writeHead(status, this.#headers(kind, moment))
    res.end(kind === 'full' ? this.bytes : undefined)
  }

  #momentAt(now: number): Moment {
    const { expiresAt, lastModified } = this.content
    const left = expiresAt === null ? Infinity : Math.floor((expiresAt - now) / 1000)
    return {
      second: Math.floor(now / 1000),
      left: left > FAR_AWAY ? Infinity : left,
      isSettled: lastModified !== null && now - lastModified > SETTLED_AFTER,
    }
  }

  #isUnchanged({ headers }: IncomingMessage, { isSettled }: Moment): boolean {
    const { status = 200, lastModified } = this.content
    return status === 200 && isNotModified(headers, this.#etag, isSettled ? lastModified : null)
  }

  /** What says something of the content goes with the content only (RFC 9110, 15.4.5). */
  #headers(kind: keyof Wholes, { left, isSettled }: Moment): string[] {
    const headers = [...this.#fields, 'Cache-Control', left === Infinity ? FAR_CONTROL : cacheControl(left)]
    if (isSettled && this.#modified) headers.push('Last-Modified', this.#modified)
    if (kind === 'unchanged') return headers
    if (this.coding !== 'identity') headers.push('Content-Encoding', this.coding)
    headers.push('Content-Type', this.content.contentType, 'Content-Length', String(this.bytes.length))
    return headers
  }

  /** Head and body in one piece, made once for each second. */
  #wholeOf(kind: keyof Wholes, status: number, moment: Moment): Buffer {
    if (!isSame(moment, this.#moment)) {
      this.#moment = moment
      this.#wholes = {}
    }
    return (this.#wholes[kind] ??= makeWhole(
      status,
      [...this.#headers(kind, moment), 'Date', new Date(moment.second * 1000).toUTCString()],
      kind === 'full' ? this.bytes : NOTHING,
    ))
  }
}

const NOTHING = Buffer.alloc(0)

const isSame = (a: Moment, b: Moment): boolean =>
  a.second === b.second && a.left === b.left && a.isSettled === b.isSettled
