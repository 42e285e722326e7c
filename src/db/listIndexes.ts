import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { index, type ExtraConfigColumn } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, Config } from 'payload'

/**
 * Gives the lists of the panel indexes that hold the latest versions only: Payload's lists read the table of all versions,
 * and count it for every page. The indexes are part of the schema, so that the site's own migrations carry them.
 *
 * Three for each collection with drafts and states: in the order of its list, with what access to public documents asks for;
 * the same by state; and what is not live as it stands, by state: proposals are the few of those whose state is public.
 * And one of the documents themselves: how long each has been in its state, which is the order of the queue.
 */
export const withListIndexes = (
  db: Config['db'],
  collections: readonly CollectionConfig[],
): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const { afterSchemaInit } = adapter as unknown as PostgresAdapter
    afterSchemaInit.push(({ extendTable, schema }) => {
      for (const { slug, defaultSort } of collections) {
        const name = `_${slug.replaceAll('-', '_')}_v`
        const table = schema.tables[name]
        if (!table || !('version_state' in table)) continue
        extendTable({ table, extraConfig: (columns) => indexesOf(name, columns as Columns, defaultSort) })
        const documents = schema.tables[name.slice(1, -2)]
        if (documents)
          extendTable({
            table: documents,
            extraConfig: (columns) => waitingIndexOf(name.slice(1, -2), columns as Columns),
          })
      }
      return schema
    })
    return adapter
  },
})

type Columns = Record<string, ExtraConfigColumn>

const indexesOf = (table: string, columns: Columns, defaultSort: CollectionConfig['defaultSort']) => {
  const {
    createdAt,
    version_createdAt: documentCreatedAt,
    version_deletedAt: deletedAt,
    version_hidden: hidden,
    version_partner: partner,
    version_state: state,
    version__status: status,
  } = columns
  if (!createdAt || !documentCreatedAt || !state || !status) return {}
  const [sort = '-createdAt'] = [defaultSort].flat()
  const sorted = columns[`version_${sort.replace(/^-/, '')}`] ?? documentCreatedAt
  // As Payload sorts, and as Postgres understands 'desc' and 'asc' that say no more. Anew for each index: Drizzle forgets
  // the order of a column once it was read.
  const order = () =>
    [
      sort.startsWith('-') ? sorted.desc().nullsFirst() : sorted.asc().nullsLast(),
      createdAt.desc().nullsFirst(),
    ] as const
  // So that counting what a partner may see stays within the index.
  const asked = [state, status, hidden, partner, deletedAt].filter((column) => column !== undefined)
  const latest = deletedAt ? sql`latest and version_deleted_at is null` : sql`latest`
  return {
    [`${table}_list`]: index(`${table}_list_idx`)
      .on(...order(), ...asked)
      .where(latest),
    [`${table}_state_list`]: index(`${table}_state_list_idx`)
      .on(state, ...order())
      .where(latest),
    [`${table}_draft`]: index(`${table}_draft_idx`)
      .on(state, createdAt)
      .where(sql`${latest} and version__status = 'draft'`),
  }
}

/** As the queue asks it (operations/readQueue). */
const waitingIndexOf = (table: string, { id, state, stateChangedAt, createdAt, deletedAt }: Columns) => {
  if (!id || !state || !stateChangedAt || !createdAt || !deletedAt) return {}
  return {
    [`${table}_waiting`]: index(`${table}_waiting_idx`)
      .on(state, sql`coalesce(state_changed_at, created_at)`, id)
      .where(sql`deleted_at is null`),
  }
}
