/** The database of DATABASE_URL does not answer, or does not let us in. */
export class DatabaseUnreachable extends Error {
  readonly code = 'databaseUnreachable'
  readonly status = 503
  readonly data: { reason: string }

  constructor(reason: Error) {
    super(`The database does not answer: ${reason.message}. Is it running, and is DATABASE_URL right?`, {
      cause: reason,
    })
    this.name = 'DatabaseUnreachable'
    this.data = { reason: reason.message }
  }
}
