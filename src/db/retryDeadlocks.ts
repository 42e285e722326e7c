import { setTimeout as pause } from 'node:timers/promises'

/** What Postgres says when it breaks off one of two transactions that stood in each other's way. */
const CLASHES = new Set(['40001', '40P01'])

/** Most tries of one write. Each waits a little longer than the one before, and not as long as its neighbours. */
const TRIES = 6

/** Whether Postgres broke the transaction off because of another one: done again, it may well succeed. */
export const isClash = (error: unknown): boolean => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && CLASHES.has(String(at.code))) return true
  }
  return false
}

/**
 * Does a write again when it was broken off by a deadlock or a serialization failure, so that nobody ever sees one.
 * The order of locks (docs/decisions/0029-order-of-locks.md) keeps them rare.
 *
 * @param run - one whole transaction, from its beginning to its commit: half of one cannot be done again.
 * @throws what `run` throws, when that is something else or when it keeps happening.
 */
export const retryDeadlocks = async <T>(run: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      if (tries === TRIES || !isClash(error)) throw error
      await pause(Math.random() * 20 * 2 ** tries)
    }
  }
}
