import type pg from 'pg'
import { TooManyExports } from './errors/TooManyExports'
import { Snapshot } from './Snapshot'

/** How long one reader may take altogether, in milliseconds. */
const LONGEST = 60 * 60_000

/** Opens snapshots for complete exports, a few at a time, so that these never take what feeds and pages need. */
export class Snapshots {
  readonly #pool: pg.Pool
  readonly #most: number
  readonly #open = new Set<Snapshot>()
  #opening = 0

  /**
   * @param pool - connections for this alone; see `openExportDatabase`
   * @param most - how many may be open at once
   */
  constructor(pool: pg.Pool, most: number) {
    this.#pool = pool
    this.#most = most
  }

  /** How many are open. */
  get open(): number {
    return this.#open.size + this.#opening
  }

  /**
   * Begins a read-only transaction that sees one moment (PostgreSQL 17, 13.2.2). It holds up no writer, nor the
   * changes that others read. One that is open for an hour is ended.
   *
   * @throws TooManyExports
   */
  async begin(): Promise<Snapshot> {
    if (this.open >= this.#most) throw new TooManyExports()
    this.#opening += 1
    try {
      const snapshot = new Snapshot(await this.#beginTransaction(), LONGEST, () =>
        this.#open.delete(snapshot),
      )
      this.#open.add(snapshot)
      return snapshot
    } finally {
      this.#opening -= 1
    }
  }

  /** Ends whatever is being read, and all connections. */
  async close(): Promise<void> {
    for (const snapshot of this.#open) snapshot.abandon(new Error('The site is closing.'))
    await this.#pool.end()
  }

  async #beginTransaction(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect()
    try {
      await client.query(BEGIN)
      return client
    } catch (error) {
      client.release(error as Error)
      throw error
    }
  }
}

// One core for an export: feeds and pages need the others.
const BEGIN = {
  text: `begin isolation level repeatable read, read only; set local max_parallel_workers_per_gather = 0`,
  query_timeout: 10_000,
}
