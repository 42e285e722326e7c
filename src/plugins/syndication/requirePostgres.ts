import type { Config } from 'payload'

/**
 * Refuses a database on which the feeds cannot work: items, their changes and the notice of them have to be in one
 * transaction, with LISTEN/NOTIFY and full-text search.
 *
 * @param option - the plugin that asks, for the message.
 * @throws Error that names the option and what to put there.
 */
export const requirePostgres = (config: Config, option: string): void => {
  const name = (config.db as { name?: string } | undefined)?.name
  if (name === 'postgres') return
  throw new Error(
    `${option}() needs 'db: postgresAdapter({ … })' from @payloadcms/db-postgres in the Payload config; it has ${name ? `'${name}'` : 'no database'}.`,
  )
}
