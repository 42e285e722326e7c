import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Content, Resource } from './Content'
import { chooseEncoding, encode, isWorthEncoding, type Encoding } from './encoding'
import { Variant } from './Variant'

/** Clocks are set back a little all the time, which changes nothing. In milliseconds. */
const CLOCK_SLACK = 1_000

/** An answer in memory: its bytes in every coding that somebody asked for, compressed once each. */
export class CacheEntry {
  readonly #identity: Buffer
  readonly #hash: string
  readonly #variants = new Map<Encoding, Variant>()
  readonly #encoding = new Map<Encoding, Promise<Variant>>()

  constructor(
    readonly content: Content,
    /** The revision of the data that it was made from. */
    readonly revision: number,
    /** When it was made, in milliseconds since 1970. */
    readonly madeAt: number,
    private readonly reads?: Resource['reads'],
  ) {
    this.#identity = Buffer.from(content.body)
    this.#hash = createHash('sha256').update(this.#identity).digest('base64url').slice(0, 22)
  }

  /** What it takes in memory at most: with its compressed forms, and all of them with their heads. In bytes. */
  get size(): number {
    return this.#identity.length * 4 + 4000
  }

  /** Whether it is what the data and the clock say now. What a clock that was ahead made, is not. */
  isFresh(revision: number, now: number): boolean {
    const isOfLater = now < this.madeAt - CLOCK_SLACK
    const isOver = this.content.expiresAt !== null && now >= this.content.expiresAt
    return this.revision === revision && !isOver && !isOfLater
  }

  /** Answers at once, when the bytes are there in the coding that the reader takes. */
  answer(req: IncomingMessage, res: ServerResponse, now: number): boolean {
    const variant = this.#variants.get(this.#codingFor(req))
    if (!variant) return false
    this.#count(req)
    variant.send(req, res, now)
    return true
  }

  /**
   * Answers, after compressing when nobody asked for that coding yet.
   *
   * @param moment.isOutOfDate - the data is known to have changed since
   */
  async send(
    req: IncomingMessage,
    res: ServerResponse,
    { now, isOutOfDate }: { now: number; isOutOfDate: boolean },
  ): Promise<void> {
    const coding = this.#codingFor(req)
    const variant = this.#variants.get(coding) ?? (await this.#make(coding))
    this.#count(req)
    variant.send(req, res, now, isOutOfDate)
  }

  /** Who asks for the head only does not read; who hears that nothing changed does. */
  #count(req: IncomingMessage): void {
    if (this.reads && req.method === 'GET') this.reads.add(req.headers['user-agent'])
  }

  #codingFor(req: IncomingMessage): Encoding {
    return isWorthEncoding(this.#identity) ? chooseEncoding(req.headers['accept-encoding']) : 'identity'
  }

  #make(coding: Encoding): Promise<Variant> {
    const busy = this.#encoding.get(coding)
    if (busy) return busy
    const making = encode(this.#identity, coding)
      .then((bytes) => {
        const variant = new Variant(this.content, coding, bytes, this.#hash)
        this.#variants.set(coding, variant)
        return variant
      })
      .finally(() => this.#encoding.delete(coding))
    this.#encoding.set(coding, making)
    return making
  }
}
