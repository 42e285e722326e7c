import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { tableOf } from '../../db/session'
import { configOf } from '../../publishing/settingsOf'
import { hasField } from './deskScope'

/**
 * The title of a row `d` as its editors know it. What was never live is edited in versions: there the latest one says
 * what it is called, and the row only how it began.
 */
export const titleSql = (req: PayloadRequest, collection: string): SQL => {
  if (!hasField(req, collection, 'title')) return sql`${'#'}::text || d.id`
  if (!configOf(req.payload, collection)?.versions?.drafts) return sql`d.title`
  const versions = sql.identifier(`_${tableOf(req.payload, collection)}_v`)
  return sql`case when d._status = 'published' then d.title else coalesce(
    (select v.version_title from ${versions} v where v.parent_id = d.id and v.latest limit 1), d.title) end`
}
