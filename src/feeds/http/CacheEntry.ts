import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { cacheControl, FAR_AWAY } from './cacheControl'
import { isNotModified } from './conditional'
import type { Content } from './Content'
import { chooseEncoding, encode, isWorthEncoding, type Encoding } from './encoding'

interface Variant {
  coding: Encoding
  bytes: Buffer
  etag: string
  /** Header fields that never change, as node:http takes them: name, value, name, value. */
  fields: readonly string[]
}

/**
 * A change that was made in the same second, or by a transaction that commits late, could share its date with what a
 * reader has. So an answer carries Last-Modified only when the change is this old, in milliseconds (RFC 9110, 8.8.2.2).
 */
const SETTLED_AFTER = 5000

const FAR_CONTROL = cacheControl(Infinity)

/** An answer in memory: its bytes in every coding that somebody asked for, compressed once each. */
export class CacheEntry {
  readonly #identity: Buffer
  readonly #hash: string
  readonly #variants = new Map<Encoding, Variant>()
  readonly #encoding = new Map<Encoding, Promise<Variant>>()
  readonly #modified: string | null

  constructor(
    readonly content: Content,
    /** The revision of the data that it was made from. */
    readonly revision: number,
  ) {
    this.#identity = Buffer.from(content.body)
    this.#hash = createHash('sha256').update(this.#identity).digest('base64url').slice(0, 22)
    this.#modified = content.lastModified === null ? null : new Date(content.lastModified).toUTCString()
  }

  /** About what it takes in memory with its compressed forms, in bytes. */
  get size(): number {
    return Math.ceil(this.#identity.length * 1.6) + 2000
  }

  /** Whether it is what the data and the clock say now. */
  isFresh(revision: number, now: number): boolean {
    return this.revision === revision && (this.content.expiresAt === null || now < this.content.expiresAt)
  }

  /** Answers at once, when the bytes are there in the coding that the reader takes. */
  answer(req: IncomingMessage, res: ServerResponse, now: number): boolean {
    const variant = this.#variants.get(this.#codingFor(req))
    if (!variant) return false
    this.#send(req, res, variant, now)
    return true
  }

  /** Answers, after compressing when nobody asked for that coding yet. */
  async send(req: IncomingMessage, res: ServerResponse, now: number): Promise<void> {
    const coding = this.#codingFor(req)
    const variant = this.#variants.get(coding) ?? (await this.#make(coding))
    this.#send(req, res, variant, now)
  }

  #codingFor(req: IncomingMessage): Encoding {
    return isWorthEncoding(this.#identity) ? chooseEncoding(req.headers['accept-encoding']) : 'identity'
  }

  #make(coding: Encoding): Promise<Variant> {
    const busy = this.#encoding.get(coding)
    if (busy) return busy
    const making = encode(this.#identity, coding).then((bytes) => {
      const etag = `"${this.#hash}${coding === 'identity' ? '' : `-${coding}`}"`
      const variant = { coding, bytes, etag, fields: this.#fields(etag) }
      this.#variants.set(coding, variant)
      this.#encoding.delete(coding)
      return variant
    })
    this.#encoding.set(coding, making)
    return making
  }

  #fields(etag: string): readonly string[] {
    return Object.entries({
      ETag: etag,
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      ...this.content.headers,
    }).flat()
  }

  #send(
    req: IncomingMessage,
    res: ServerResponse,
    { coding, bytes, etag, fields }: Variant,
    now: number,
  ): void {
    const { status = 200, contentType, expiresAt, lastModified } = this.content
    const left = expiresAt === null ? Infinity : (expiresAt - now) / 1000
    const isSettled = lastModified !== null && now - lastModified > SETTLED_AFTER
    const headers = [...fields, 'Cache-Control', left > FAR_AWAY ? FAR_CONTROL : cacheControl(left)]
    if (isSettled && this.#modified) headers.push('Last-Modified', this.#modified)
    if (status === 200 && isNotModified(req.headers, etag, isSettled ? lastModified : null)) {
      res.writeHead(304, headers)
      res.end()
      return
    }
    if (coding !== 'identity') headers.push('Content-Encoding', coding)
    headers.push('Content-Type', contentType, 'Content-Length', String(bytes.length))
    res.writeHead(status, headers)
    res.end(req.method === 'HEAD' ? undefined : bytes)
  }
}
