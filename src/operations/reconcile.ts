import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction, queryRows, tableOf } from '../db/session'
import { configOf, publishingCollections } from '../publishing/settingsOf'
import { syncDoor } from '../publishing/syncDoor'
import { forgetLostGrants, syncGrant } from '../publishing/syncGrant'
import { syncItem } from '../publishing/syncItem'
import { syncVocabulary } from '../publishing/syncVocabulary'
import { textArray } from '../publishing/textArray'
import { withdrawItem } from '../publishing/withdrawItem'

/** What `reconcile` looked at and had to repair. All zeros but `checked` is what it should find. */
export interface ReconcileReport {
  checked: number
  written: number
  withdrawn: number
}

/**
 * Compares every public item with its document and repairs what differs, each in a transaction of its own. Runs at
 * night, and by hand with `npm run reconcile`. Items without a document are withdrawn.
 *
 * @param onProgress - called after each document.
 * @param signal - stops after the document under way.
 */
export const reconcile = async (
  payload: Payload,
  { onProgress, signal }: { onProgress?: (report: ReconcileReport) => void; signal?: AbortSignal } = {},
): Promise<ReconcileReport> => {
  const report: ReconcileReport = { checked: 0, written: 0, withdrawn: 0 }
  const reader = await createLocalReq({}, payload)
  for (const collection of vocabularyCollections(payload)) {
    for (const id of await idsOf(payload, collection)) await syncVocabulary(reader, collection, id)
  }
  for (const id of configOf(payload, 'front-doors') ? await idsOf(payload, 'front-doors') : []) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => syncDoor(req, id))
  }
  // Before the windows: those say when their grants changed last.
  await forgetLostGrants(reader)
  for (const id of configOf(payload, 'grants') ? await idsOf(payload, 'grants') : []) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => syncGrant(req, id))
  }
  for (const collection of publishingCollections(payload)) {
    const orphans = await queryRows<{ document_id: string }>(
      reader,
      sql`select document_id from feed_items where collection = ${collection} and document_id not in
          (select id::text from ${sql.identifier(tableOf(payload, collection))})`,
    )
    const ids = [
      ...(await idsOf(payload, collection)),
      ...orphans.map(({ document_id }) => Number(document_id)),
    ]
    for (const id of ids) {
      if (signal?.aborted) return report
      const req = await createLocalReq({}, payload)
      const { outcome } = await inTransaction(req, () => syncItem(req, collection, id))
      report.checked++
      if (outcome === 'written') report.written++
      if (outcome === 'withdrawn') report.withdrawn++
      onProgress?.(report)
    }
  }
  for (const { collection, document_id } of await straysOf(reader)) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () => withdrawItem(req, { collection, id: Number(document_id) }))
    report.withdrawn++
  }
  return report
}

/** Items of collections that are in the feeds no more. */
const straysOf = (req: PayloadRequest) =>
  queryRows<{ collection: string; document_id: string }>(
    req,
    sql`select collection, document_id from feed_items
        where collection <> all(${textArray(publishingCollections(req.payload))})`,
  )

const vocabularyCollections = (payload: Payload): string[] =>
  ['themes', 'partners', 'areas'].filter((slug) => configOf(payload, slug))

const idsOf = async (payload: Payload, collection: string): Promise<number[]> => {
  const req = await createLocalReq({}, payload)
  const table = sql.identifier(tableOf(payload, collection))
  const rows = await queryRows<{ id: number }>(req, sql`select id from ${table} order by id`)
  return rows.map(({ id }) => Number(id))
}
