import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { queryRows } from '../../db/session'

/** Keeps the row of how it goes with a feed beside its document: what was changed is looked at in the next minute, as a whole. */
export const keepSourceState: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isMoved = previousDoc?.address !== undefined && previousDoc.address !== doc.address
  await queryRows(
    req,
    sql`insert into source_states (source_id, is_on) values (${doc.id}, ${Boolean(doc.isOn)})
        on conflict (source_id) do update set is_on = excluded.is_on, next_at = now(), failures = 0,
          etag = null, last_modified = null,
          previewed = case when ${isMoved} then null else source_states.previewed end`,
  )
  return doc
}
