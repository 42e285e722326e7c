import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { configOf, settingsOf } from '../publishing/settingsOf'
import type { Label } from '../workflow'
import type { TimelineEntry } from './readTimeline'
import { labelOfStep } from './timelineSteps'

/** Something that happened lately, with the name of what it happened to. */
export interface Activity {
  id: number
  at: string
  label: Label
  by: TimelineEntry['by']
  collection: string
  documentId: number
  /** As the reader may see the document now; null when it is gone. */
  title: string | null
}

/**
 * What happened last, newest first. For staff: the caller checks that. Titles are read under the access of whoever asks,
 * once for each collection.
 *
 * @param limit - how many lines
 */
export const readActivity = async (req: PayloadRequest, limit = 8): Promise<Activity[]> => {
  const { payload, user } = req
  const rows = await queryRows<Record<string, string | null>>(
    req,
    sql`select id, at, collection, document_id, transition, actor_kind, actor_role, actor_name
        from ${sql.identifier(tableOf(payload, 'transitions'))} order by id desc limit ${limit}`,
  )
  const titles = new Map<string, string>()
  for (const collection of new Set(rows.map((row) => String(row.collection)))) {
    const useAsTitle = configOf(payload, collection)?.admin.useAsTitle ?? 'id'
    const ids = rows.filter((row) => row.collection === collection).map((row) => Number(row.document_id))
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      depth: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { [useAsTitle]: true },
      user,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      titles.set(`${collection} ${String(doc.id)}`, String(doc[useAsTitle] ?? ''))
    }
  }
  return rows.map((row) => {
    const collection = String(row.collection)
    return {
      id: Number(row.id),
      at: new Date(String(row.at)).toISOString(),
      label: labelOfStep(settingsOf(payload, collection).workflow, String(row.transition)),
      by: { kind: String(row.actor_kind), role: row.actor_role ?? null, name: row.actor_name ?? null },
      collection,
      documentId: Number(row.document_id),
      title: titles.get(`${collection} ${String(row.document_id)}`) ?? null,
    }
  })
}
