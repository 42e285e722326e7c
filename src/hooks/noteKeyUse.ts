import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { actorOf } from '../access/actor'
import { queryRows, tableOf } from '../db/session'

/** Keeps when an API key was last used, to the minute: an admin sees which keys are alive. */
export const noteKeyUse: CollectionBeforeOperationHook<CollectionSlug> = async ({ args, req }) => {
  const actor = actorOf(req)
  if (actor.kind === 'apiKey' && actor.id !== null) {
    const table = sql.identifier(tableOf(req.payload, 'api-keys'))
    await queryRows(
      req,
      sql`update ${table} set last_used_at = now()
          where id = ${actor.id} and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
    )
  }
  return args
}
