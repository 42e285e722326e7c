import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config } from 'payload'

/** Adds tables of our own to the schema of the database adapter, so that the site's own migrations carry them. */
export const withTables = (db: Config['db'], tables: Readonly<Record<string, unknown>>): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const { afterSchemaInit } = adapter as unknown as PostgresAdapter
    afterSchemaInit.push(({ schema }) => {
      // The adapter's type asks for columns of any kind; ours are exact.
      Object.assign(schema.tables, tables)
      return schema
    })
    return adapter
  },
})
