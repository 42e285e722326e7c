/** A role that only reads or works was started without a database to do that on. */
export class NoDatabase extends Error {
  readonly code = 'noDatabase'
  readonly status = 500
  readonly data = {}

  constructor() {
    super('There is no database. Give one with DATABASE_URL, or start the site first (npm start).')
    this.name = 'NoDatabase'
  }
}
