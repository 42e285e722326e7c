import { readersOf } from './readersOf'

/** Programs that are told apart on one day; who comes after them is not counted as a reader. */
const MOST_PROGRAMS = 1000

/** Longer names are not told apart, so that they take no memory. In characters. */
const LONGEST_NAME = 200

/**
 * Counts how often one feed is fetched, and for how many people at least: without an address of who fetches it. Programs are
 * told apart by their `User-Agent` alone, in memory, for a day.
 */
export class ReadCounter {
  /** Since they were last taken. */
  #requests = 0
  /** Every `User-Agent` of the day, as it came in: what is in it needs no second look. */
  readonly #known = new Set<string>()
  readonly #readers = new Map<string, number>()

  /** Counts one fetch. On the hot path: an increment and a look-up. */
  add(userAgent: string | undefined): void {
    this.#requests += 1
    if (userAgent === undefined || this.#known.has(userAgent) || this.#known.size >= MOST_PROGRAMS) return
    const known = userAgent.length > LONGEST_NAME ? 'long' : userAgent
    this.#known.add(known)
    const { name, readers } = readersOf(known)
    this.#readers.set(name, Math.max(readers, this.#readers.get(name) ?? 0))
  }

  get requests(): number {
    return this.#requests
  }

  /** For how many people it was fetched today, by what programs say of themselves. */
  get readers(): number {
    return [...this.#readers.values()].reduce((total, readers) => total + readers, 0)
  }

  /** So many requests were kept elsewhere. */
  take(requests: number): void {
    this.#requests -= requests
  }

  /** Forgets who fetched it: the day is over. */
  endDay(): void {
    this.#known.clear()
    this.#readers.clear()
  }
}
