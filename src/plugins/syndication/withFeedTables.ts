import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config } from 'payload'
import { feedTables } from '../../db/feedTables'
import { hubTables } from '../../db/hubTables'
import { statisticsTables } from '../../db/statisticsTable'

/** Adds the tables of feeds, hub and figures to the schema of the database adapter, so that the site's own migrations carry them. */
export const withFeedTables = (db: Config['db']): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const { afterSchemaInit } = adapter as unknown as PostgresAdapter
    afterSchemaInit.push(({ schema }) => {
      // The adapter's type asks for columns of any kind; ours are exact.
      Object.assign(schema.tables, feedTables, hubTables, statisticsTables)
      return schema
    })
    return adapter
  },
})
