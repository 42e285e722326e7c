import { Pool } from 'pg'

/** Whether the database answers. Asked on a connection of its own and at most once a second. */
export class DatabaseHealth {
  readonly #pool: Pool
  #askedAt = 0
  #answer: Promise<boolean> = Promise.resolve(false)

  constructor(url: string) {
    this.#pool = new Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
      application_name: 'noaber health',
    })
    // An idle connection that is cut: the next question makes a new one.
    this.#pool.on('error', () => undefined)
  }

  isUp(): Promise<boolean> {
    const now = performance.now()
    if (now - this.#askedAt > 1_000) {
      this.#askedAt = now
      this.#answer = this.#pool.query('select 1').then(
        () => true,
        () => false,
      )
    }
    return this.#answer
  }

  /**
   * Waits until it answers. `onWait` is called once, when it does not answer at first.
   *
   * @returns why it did not answer, or `null` when it does
   */
  async wait(seconds: number, onWait: () => void): Promise<Error | null> {
    for (let waited = 0; ; waited++) {
      const reason = await this.#pool.query('select 1').then(
        () => null,
        (error: Error) => error,
      )
      if (!reason || waited >= seconds || isRefusal(reason)) return reason
      if (waited === 0) onWait()
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

/** Class 28 (who are you) and 3D (no such database): waiting changes nothing. PostgreSQL 17, appendix A. */
const isRefusal = (error: Error & { code?: string }): boolean => /^(28|3D)/.test(error.code ?? '')
