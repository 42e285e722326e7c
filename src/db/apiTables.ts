import { index, integer, pgTable, primaryKey, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/**
 * What the secrets of API keys are recognised by, and nothing of the secrets themselves. Apart from Payload's collection, so
 * that no door leads to it; a key has two for as long as its former secret works too.
 */
const apiSecrets = pgTable(
  'api_secrets',
  {
    /** SHA-256, hexadecimal. */
    hash: text('hash').primaryKey(),
    keyId: integer('key_id').notNull(),
    /** Null: for as long as the key works. */
    until: instant('until'),
  },
  (table) => [index('api_secrets_key_idx').on(table.keyId)],
)

/** How often each caller of the partners' API called in the minute that it last called in: one row for each limit. */
const apiCalls = pgTable(
  'api_calls',
  {
    /** `apiKey:3` or `user:5`. */
    caller: text('caller').notNull(),
    policy: text('policy').notNull(),
    startedAt: instant('started_at').notNull(),
    calls: integer('calls').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.policy] })],
)

/** The tables of the partners' API, by their names in the database. */
export const apiTables = { api_secrets: apiSecrets, api_calls: apiCalls }
