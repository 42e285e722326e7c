import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { syncDoorsOf } from '../../publishing/syncDoor'
import { syncItem } from '../../publishing/syncItem'
import { eachAlone } from '../eachAlone'
import type { Tasks } from '../queueJob'

/**
 * Makes every item and front door again that shows a row which changed: each in a transaction of its own, so that a long list holds
 * up nobody. A run that is cut off starts anew; items that are right already are left alone.
 */
export const reproject = async (payload: Payload, { reference }: Tasks['reproject']): Promise<void> => {
  const reader = await createLocalReq({}, payload)
  await inTransaction(reader, () => syncDoorsOf(reader, reference))
  const shown = await queryRows<{ collection: string; document_id: string }>(
    reader,
    sql`select collection, document_id from feed_items where refs @> array[${reference}]`,
  )
  await eachAlone(
    shown,
    ({ collection, document_id }) => `item of ${collection} ${document_id}`,
    async ({ collection, document_id }) => {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => syncItem(req, collection, Number(document_id)))
    },
  )
}
