import type { Database } from './database'
import type { FeedsLog } from './context'
import { seeChanges, type Sight } from './seeChanges'

/**
 * Counts up whenever the public items changed, as seen by the database that this process reads from. Polling is the
 * truth; `wake` (after a notice) only makes it look sooner.
 */
export class RevisionWatcher {
  /** Moves up by one at each change that was seen. */
  current = 0
  /** Whether the last look succeeded. */
  isHealthy = false
  /** Why the last look failed. */
  lastError: Error | null = null
  #sight: Sight | null = null
  #timer: NodeJS.Timeout | null = null
  #looking: Promise<void> | null = null
  #isClosed = false
  #failures = 0
  #eager: number[] = []

  constructor(
    private readonly database: Database,
    private readonly log: FeedsLog,
    /** Milliseconds between looks. */
    private readonly interval = 1000,
  ) {}

  /** Looks for the first time, and goes on looking. Resolves also when the database is away. */
  start(): Promise<void> {
    return this.look()
  }

  /**
   * Somebody heard of a change: look now. On a replica the change may arrive a little after its notice, so a look
   * that saw nothing new is followed by a few quick ones.
   */
  wake(): void {
    this.#eager = [10, 30, 100, 300]
    void this.look()
  }

  /** Looks now; a look that is under way is followed by another one, since it may have begun too early. */
  async look(): Promise<void> {
    if (this.#looking) {
      this.#eager = this.#eager.length > 0 ? [0, ...this.#eager] : [0]
      return this.#looking
    }
    if (this.#isClosed) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#looking = this.#lookOnce()
    await this.#looking
    this.#looking = null
    if (this.#isClosed) return
    this.#timer = setTimeout(() => void this.look(), this.#pause())
  }

  /** Stops looking. Resolves when no query of it is under way. */
  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#looking
  }

  #pause(): number {
    if (!this.isHealthy) return Math.min(5000, 100 * 2 ** Math.min(this.#failures, 6))
    return this.#eager.shift() ?? this.interval
  }

  async #lookOnce(): Promise<void> {
    try {
      const { sight, hasChanged } = await seeChanges(this.database, this.#sight)
      this.#sight = sight
      if (hasChanged) {
        this.current += 1
        this.#eager = this.#eager.filter((pause) => pause === 0)
      }
      if (!this.isHealthy && this.lastError) this.log.info({}, 'feeds: the database is back')
      this.isHealthy = true
      this.lastError = null
      this.#failures = 0
    } catch (error) {
      if (!this.lastError)
        this.log.warn({ err: error }, 'feeds: the database is away; serving what is in memory')
      this.isHealthy = false
      this.lastError = error as Error
      this.#failures += 1
    }
  }
}
