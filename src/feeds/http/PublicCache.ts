import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { FeedsLog } from '../context'
import { FeedsUnavailable } from '../errors/FeedsUnavailable'
import { Problem } from '../errors/Problem'
import { CacheEntry } from './CacheEntry'
import type { Content, Resource } from './Content'

/** What the cache needs to know. */
interface PublicCacheOptions {
  /** Which revision of the data is current, and whether the database can be asked. */
  revision: { readonly current: number; readonly isHealthy: boolean }
  log: FeedsLog
  /** Milliseconds since 1970. */
  now: () => number
  /** How much memory the answers may take together, in bytes. */
  maxBytes?: number
  /** No answer is older than this: what they are made with changed then. In milliseconds since 1970. */
  changedAt?: number
}

/** Longer addresses are parsed each time, so that remembering them stays cheap. In characters. */
const LONGEST_ADDRESS = 1000

/** How long a reader waits for a new answer when there is an old one, in milliseconds. */
const PATIENCE = 1500

/**
 * The one HTTP cache: answers made once for each change of the data, each question and each coding. Bounded in
 * memory; however many ask at the same time, it is made once. While the database is away it goes on with what it has.
 */
export class PublicCache {
  readonly #entries: LRUCache<string, CacheEntry>
  /** Addresses as they came in, to the key of what they mean: so that a known one needs no parsing. */
  readonly #addresses = new LRUCache<string, string>({ max: 5000 })
  readonly #making = new Map<string, Promise<CacheEntry>>()
  readonly #options: PublicCacheOptions

  constructor(options: PublicCacheOptions) {
    this.#options = options
    this.#entries = new LRUCache({
      maxSize: options.maxBytes ?? 128 * 1024 * 1024,
      sizeCalculation: (entry) => entry.size,
    })
  }

  /** Answers from memory, when the answer is there and current. The hot path: two look-ups, no parsing, no promise. */
  answer(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false
    const key = this.#addresses.get(req.url ?? '')
    if (key === undefined) return false
    const entry = this.#entries.get(key)
    const now = this.#options.now()
    return (
      entry !== undefined && entry.isFresh(this.#options.revision.current, now) && entry.answer(req, res, now)
    )
  }

  /**
   * Answers with a resource, which is made when it is not in memory or not current. When it cannot be made now, the
   * last known answer goes out.
   *
   * @param address - the address as it came in, path and query; it leads here without parsing from now on
   * @throws FeedsUnavailable when it cannot be made and was never made; a Problem that making it ended in
   */
  async serve(
    req: IncomingMessage,
    res: ServerResponse,
    resource: Resource,
    address?: string,
  ): Promise<void> {
    const entry = await this.#find(resource)
    if (address !== undefined && address.length <= LONGEST_ADDRESS) this.#addresses.set(address, resource.key)
    const { revision, now } = this.#options
    await entry.send(req, res, { now: now(), isOutOfDate: entry.revision < revision.current })
  }

  async #find(resource: Resource): Promise<CacheEntry> {
    const known = this.#entries.get(resource.key)
    if (known?.isFresh(this.#options.revision.current, this.#options.now())) return known
    if (known && !this.#options.revision.isHealthy) return known
    const making = this.#make(resource)
    if (!known) return making
    // An old answer beats no answer: also when a new one takes long, or fails. It does not beat another answer, such
    // as that it was withdrawn.
    const orKnown = (error: unknown) => {
      if (isAnswer(error)) throw error
      return known
    }
    return Promise.race([making.catch(orKnown), patience().then(() => known)])
  }

  #make(resource: Resource): Promise<CacheEntry> {
    const { revision, log } = this.#options
    const asked = revision.current
    // Who asks after a change must not be given an answer that was begun before it.
    const key = `${asked} ${resource.key}`
    const busy = this.#making.get(key)
    if (busy) return busy
    const at = this.#options.now()
    const making = resource
      .load()
      .then((content) => {
        const entry = new CacheEntry(this.#dated(content), asked, at, resource.reads)
        const known = this.#entries.get(resource.key)
        if (!known || known.revision <= asked) this.#entries.set(resource.key, entry)
        return entry
      })
      .catch((error: unknown) => {
        // That it was withdrawn is an answer: what was known before must not come back, also not in an outage.
        if (isAnswer(error) && (this.#entries.peek(resource.key)?.revision ?? asked) <= asked)
          this.#entries.delete(resource.key)
        if (error instanceof Problem) throw error
        log.error({ err: error, key: resource.key }, 'feeds: an answer could not be made')
        throw new FeedsUnavailable('The database is away', { cause: error })
      })
      .finally(() => this.#making.delete(key))
    this.#making.set(key, making)
    return making
  }

  /** Who asks by date must hear of a change of what answers are made with, too. */
  #dated(content: Content): Content {
    const { changedAt } = this.#options
    return changedAt === undefined || content.lastModified === null
      ? content
      : { ...content, lastModified: Math.max(content.lastModified, changedAt) }
  }
}

const isAnswer = (error: unknown): boolean => error instanceof Problem && !(error instanceof FeedsUnavailable)

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())
