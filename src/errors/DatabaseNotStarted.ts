/** The database of the site itself could not be made or started. `log` holds the last lines that it wrote. */
export class DatabaseNotStarted extends Error {
  readonly code = 'databaseNotStarted'
  readonly status = 500
  readonly data: { folder: string; log: string }

  constructor(message: string, data: { folder: string; log: string }, options?: ErrorOptions) {
    super(data.log ? `${message}\n${data.log}` : message, options)
    this.name = 'DatabaseNotStarted'
    this.data = data
  }
}
