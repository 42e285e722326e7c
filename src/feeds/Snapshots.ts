import type pg from 'pg'
import { TooManyExports } from './errors/TooManyExports'

/** Rows that are fetched at a time: what a stream holds in memory. */
const BATCH = 500

/** How long one reader may take altogether, in milliseconds: a slow one must not keep its place for days. */
const LONGEST = 60 * 60_000

/** One unchanging view of the database, on a connection of its own. */
export interface Snapshot {
  query: pg.Pool['query']
  /**
   * Reads a statement of any length piece by piece, in constant memory.
   *
   * @example for await (const rows of snapshot.read<{ urn: string }>('select urn from feed_items')) …
   */
  read: <Row extends pg.QueryResultRow>(
    statement: string,
    values?: readonly unknown[],
  ) => AsyncGenerator<readonly Row[], void>
  /** Gives the connection back. May be called more than once. */
  close: () => Promise<void>
}

/** Opens snapshots for complete exports, a few at a time, so that these never take what feeds and pages need. */
export class Snapshots {
  #open = 0

  /**
   * @param pool - connections for this alone; see `openExportDatabase`
   * @param most - how many may be open at once
   */
  constructor(
    private readonly pool: pg.Pool,
    private readonly most: number,
  ) {}

  /** How many are open. */
  get open(): number {
    return this.#open
  }

  /**
   * Begins a read-only transaction that sees one moment (PostgreSQL 17, 13.2.2). It holds up no writer, nor the
   * changes that others read.
   *
   * @throws TooManyExports
   */
  async begin(): Promise<Snapshot> {
    if (this.#open >= this.most) throw new TooManyExports()
    this.#open += 1
    try {
      return await this.#begin()
    } catch (error) {
      this.#open -= 1
      throw error
    }
  }

  async #begin(): Promise<Snapshot> {
    const client = await this.pool.connect()
    // The server cuts off a reader that does nothing for long; the statement that comes next tells of it.
    const ignore = () => undefined
    client.on('error', ignore)
    let isOpen = true
    const release = (error?: Error) => {
      client.off('error', ignore)
      client.release(error)
    }
    try {
      await client.query('begin isolation level repeatable read, read only')
    } catch (error) {
      release(error as Error)
      throw error
    }
    return {
      query: client.query.bind(client) as pg.Pool['query'],
      read: (statement, values) => read(client, statement, values),
      close: async () => {
        if (!isOpen) return
        isOpen = false
        try {
          await client.query('rollback')
          release()
        } catch (error) {
          release(error as Error)
        } finally {
          this.#open -= 1
        }
      },
    }
  }
}

let count = 0

async function* read<Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  statement: string,
  values: readonly unknown[] = [],
): AsyncGenerator<readonly Row[], void> {
  const until = Date.now() + LONGEST
  count += 1
  const name = `export_${count}`
  await client.query(`declare ${name} no scroll cursor for ${statement}`, [...values])
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${BATCH} from ${name}`)
    if (rows.length > 0) yield rows
    if (rows.length < BATCH) return
    if (Date.now() > until) throw new Error('A reader took too long over an export.')
  }
}
