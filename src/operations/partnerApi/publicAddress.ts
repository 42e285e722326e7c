import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { settingsOf } from '../../publishing/settingsOf'

/** The public address of an item, from the one that stands in it. Null: it is not online. */
export const publicAddress = ({ config }: Payload, path: string | null): string | null =>
  path === null
    ? null
    : String(config.custom?.noaberPublicUrl || config.serverURL || '').replace(/\/+$/, '') + path

/** SQL for the address that stands in the item of document `d`, null where nothing is published. */
export const itemPathSql = (payload: Payload, collection: string) =>
  settingsOf(payload, collection).mapping
    ? sql`(select item ->> 'url' from feed_items where collection = ${collection} and document_id = d.id::text)`
    : sql`null::text`
