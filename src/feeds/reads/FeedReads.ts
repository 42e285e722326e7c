import type { FeedsLog } from '../context'
import type { Database } from '../database'
import { ReadCounter } from './ReadCounter'

/** A feed, whatever its filters. */
interface Feed {
  type: string
  format: string
}

/**
 * How often each feed is fetched, counted in memory and added to `feed_reads` once in a while. There are as many counters as
 * feeds. What cannot be written is kept for the next time: feeds go on without.
 */
export class FeedReads {
  readonly #counters = new Map<string, Feed & { counter: ReadCounter }>()
  #day: string
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> | null = null
  #isFailing = false

  constructor(
    /** The primary, as this writes. */
    private readonly database: Database,
    private readonly log: FeedsLog,
    /** Milliseconds since 1970. */
    private readonly now: () => number,
    /** Milliseconds between writes. */
    private readonly interval = 60_000,
  ) {
    this.#day = dayOf(now())
  }

  /** The counter of a feed that exists. */
  of({ type, format }: Feed): ReadCounter {
    const key = `${type}.${format}`
    const known = this.#counters.get(key)
    if (known) return known.counter
    const counter = new ReadCounter()
    this.#counters.set(key, { type, format, counter })
    return counter
  }

  /** Begins to write once in a while. */
  start(): void {
    this.#timer = setInterval(() => void this.write(), this.interval).unref()
  }

  /** Adds what was counted to the table. What came in the minute around midnight may count for the day before. */
  write(): Promise<void> {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null
    })
    return this.#writing
  }

  /** Writes for the last time. */
  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    await this.#writing
    await this.write()
  }

  async #write(): Promise<void> {
    const counted = [...this.#counters.values()]
      .map(({ counter, ...feed }) => ({ ...feed, counter, requests: counter.requests }))
      .filter(({ requests }) => requests > 0)
    try {
      if (counted.length > 0) {
        await this.database.query(ADD, [
          this.#day,
          counted.map(({ type }) => type),
          counted.map(({ format }) => format),
          counted.map(({ requests }) => requests),
          counted.map(({ counter }) => counter.readers),
        ])
        for (const { counter, requests } of counted) counter.take(requests)
      }
      if (this.#isFailing) this.log.info({}, 'feeds: how often they are fetched is kept again')
      this.#isFailing = false
      this.#turn()
    } catch (error) {
      if (!this.#isFailing) this.log.warn({ err: error }, 'feeds: how often they are fetched is not kept now')
      this.#isFailing = true
    }
  }

  #turn(): void {
    const day = dayOf(this.now())
    if (day === this.#day) return
    this.#day = day
    for (const { counter } of this.#counters.values()) counter.endDay()
  }
}

/** Several processes see some of the same programs: what the busiest saw is what there are at least. */
const ADD = `
  insert into feed_reads (day, type, format, requests, readers)
  select $1::date, * from unnest($2::text[], $3::text[], $4::int[], $5::int[])
  on conflict (day, type, format) do update
    set requests = feed_reads.requests + excluded.requests, readers = greatest(feed_reads.readers, excluded.readers)`

/** The day in the Netherlands: `2027-03-03`. */
const dayOf = (now: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(now)
