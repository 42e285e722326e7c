import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** Rows that are fetched at a time: what a stream holds in memory. */
const BATCH = 500

/** How long one batch may take, in milliseconds, before the connection counts as dead. */
const BATCH_TIME = 65_000

const ROLLBACK = { text: 'rollback', query_timeout: 5000 }

let count = 0

/** One unchanging view of the database, on a connection of its own. */
export class Snapshot {
  readonly #client: pg.PoolClient
  readonly #onClose: () => void
  readonly #timer: NodeJS.Timeout
  #isOpen = true
  /** Whether the server has something under way that cannot be taken back. */
  #isCopying = false

  /**
   * @param client - in a transaction that sees one moment
   * @param longest - how long it may be open, in milliseconds: a slow reader must not keep its place for days
   * @param onClose - told once, when the connection was given back
   */
  constructor(client: pg.PoolClient, longest: number, onClose: () => void) {
    this.#client = client
    this.#onClose = onClose
    // The server cuts off a reader that does nothing for long; the statement that comes next tells of it.
    client.on('error', ignore)
    this.#timer = setTimeout(() => this.abandon(new Error('A reader took too long over an export.')), longest)
    this.#timer.unref()
  }

  /** Asks something of this view. */
  get query(): pg.Pool['query'] {
    return this.#client.query.bind(this.#client) as pg.Pool['query']
  }

  /**
   * Reads a statement of any length piece by piece, in constant memory.
   *
   * @example for await (const rows of snapshot.read<{ urn: string }>('select urn from feed_items')) …
   */
  async *read<Row extends pg.QueryResultRow>(
    statement: string,
    values: readonly unknown[] = [],
  ): AsyncGenerator<readonly Row[], void> {
    count += 1
    const name = `export_${count}`
    await this.#client.query(`declare ${name} no scroll cursor for ${statement}`, [...values])
    const fetchNext = { text: `fetch ${BATCH} from ${name}`, query_timeout: BATCH_TIME }
    for (;;) {
      const { rows } = await this.#client.query<Row>(fetchNext)
      if (rows.length > 0) yield rows
      if (rows.length < BATCH) return
    }
  }

  /**
   * Sends a `COPY … TO STDOUT`, and gives what comes back as bytes, no faster than they are taken. For everything
   * there is: it costs far less than rows do, and has no time limit but the one of this view.
   */
  async *copy(statement: string): AsyncGenerator<Buffer, void> {
    await this.#client.query('set local statement_timeout = 0')
    this.#isCopying = true
    const stream = this.#client.query(copyTo(statement))
    // An abandoned connection also tells a stream that nobody reads any more.
    stream.on('error', ignore)
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk
    this.#isCopying = false
  }

  /** Gives the connection back. May be called more than once. */
  async close(): Promise<void> {
    if (!this.#isOpen) return
    if (this.#isCopying) return this.abandon(new Error('An export was left before its end.'))
    try {
      await this.#client.query(ROLLBACK)
      this.#release()
    } catch (error) {
      this.abandon(error as Error)
    }
  }

  /** Ends the connection at once, and with it whatever is read from it. */
  abandon(reason: Error): void {
    this.#release(reason)
  }

  #release(reason?: Error): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    clearTimeout(this.#timer)
    // A connection that is ended may complain once more.
    if (!reason) this.#client.off('error', ignore)
    this.#client.release(reason)
    this.#onClose()
  }
}

const ignore = () => undefined
