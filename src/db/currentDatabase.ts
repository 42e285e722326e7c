/**
 * Which database this process works with. It stands on `globalThis`, because the code of `src` is evaluated twice in
 * one process: once as it is, and once in what Next built of it.
 */
const place = globalThis as { [key: symbol]: { databaseUrl?: string } | undefined }
const key = Symbol.for('noaber')

/** Told by whoever opened the database, before Payload is used. */
export const setDatabaseUrl = (url: string) => {
  place[key] = { ...place[key], databaseUrl: url }
}

/**
 * The address of the database, or an address that nothing answers on while none was opened: building the admin panel
 * and generating types read the configuration without a database.
 */
export const databaseUrl = (): string => place[key]?.databaseUrl ?? 'postgres://none@127.0.0.1:1/none'
