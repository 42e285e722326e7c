import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { FeedSite } from '../feeds/buildFeed'
import { Problem } from '../feeds/errors/Problem'
import { feedResource } from '../feeds/feedResource'
import type { FeedQuery } from '../feeds/FeedQuery'
import { findFeed, type FeedAsked } from '../feeds/findFeed'
import { seeChanges, type Sight } from '../feeds/seeChanges'
import type { FeedType } from '../feeds/types/FeedType'
import { Vocabulary } from '../feeds/Vocabulary'

/** A feed as a GET would give it now, uncompressed. */
export interface RenderedTopic {
  /** Its one address as it is now: a theme may have got another name since somebody subscribed. */
  address: string
  contentType: string
  body: Buffer
  /** SHA-256 of the body. */
  hash: string
  /** The next moment at which the clock changes it, in milliseconds since 1970. */
  boundary: number | null
}

/** How much the feeds that were made may take together, in bytes. A larger one is made each time. */
const MEMORY = 64 * 1024 * 1024

/**
 * Makes feeds for who is told of them: each once for each change, however many subscribers it has. Every call looks at
 * the changes first, so that what leaves is never older than the moment of asking: a text that was withdrawn before
 * then is not in it.
 */
export class TopicRenderer {
  readonly #revision = { current: 0 }
  readonly #vocabulary: Vocabulary
  readonly #made = new LRUCache<string, { revision: number; topic: RenderedTopic }>({
    maxSize: MEMORY,
    sizeCalculation: ({ topic }) => topic.body.length + 1000,
  })
  readonly #making = new Map<string, Promise<RenderedTopic>>()
  #sight: Sight | null = null

  constructor(
    private readonly site: FeedSite,
    types: readonly FeedType[],
  ) {
    this.#vocabulary = new Vocabulary(site.database, this.#revision, types)
  }

  /**
   * @param topic - the one address of a feed: `/feeds/ideas.atom?theme=natuur`
   * @returns null when there is no such feed now: a theme that it names was taken away, for example
   */
  async render(topic: string): Promise<RenderedTopic | null> {
    await this.#look()
    const revision = this.#revision.current
    const made = this.#made.get(topic)
    const isFresh = made?.revision === revision
    if (isFresh && (made.topic.boundary === null || this.site.now() < made.topic.boundary)) return made.topic
    return nullWhenGone(this.#makeOnce(topic, revision))
  }

  /**
   * What feeds ask for, by the names that themes and partners have now.
   *
   * @returns the topics that are feeds now, with their questions
   */
  async questions(topics: readonly string[]): Promise<ReadonlyMap<string, FeedQuery>> {
    await this.#look()
    const found = new Map<string, FeedQuery>()
    for (const topic of topics) {
      const asked = await nullWhenGone(this.#find(topic))
      if (asked) found.set(topic, asked.query)
    }
    return found
  }

  #find(topic: string): Promise<FeedAsked> {
    const { now } = this.site
    return findFeed({ vocabulary: this.#vocabulary, now }, new URL(topic, 'http://localhost'))
  }

  #makeOnce(topic: string, revision: number): Promise<RenderedTopic> {
    const key = `${revision} ${topic}`
    const busy = this.#making.get(key)
    if (busy) return busy
    const making = this.#make(topic)
      .then((made) => {
        this.#made.set(topic, { revision, topic: made })
        return made
      })
      .finally(() => this.#making.delete(key))
    this.#making.set(key, making)
    return making
  }

  async #make(topic: string): Promise<RenderedTopic> {
    const { key, load } = feedResource(this.site, await this.#find(topic))
    const { body, contentType, expiresAt } = await load()
    return {
      address: key,
      contentType,
      body: Buffer.from(body),
      hash: createHash('sha256').update(body).digest('base64url'),
      boundary: expiresAt,
    }
  }

  /** Counts up when something changed since the last look. Two looks at once count up twice at worst. */
  async #look(): Promise<void> {
    const { sight, hasChanged } = await seeChanges(this.site.database, this.#sight)
    if (hasChanged) this.#revision.current += 1
    this.#sight = sight
  }
}

/** What readers are told they asked wrongly is no feed (any more). */
const nullWhenGone = async <T>(found: Promise<T>): Promise<T | null> => {
  try {
    return await found
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return null
    throw error
  }
}
