import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { queueJob } from '../jobs/queueJob'
import { syncDoorsOf } from './syncDoor'
import { syncVocabulary } from './syncVocabulary'

/**
 * After a theme, partner, area, picture or anything else that items show has changed: brings the filter values and
 * front doors up to date and queues, in the same transaction, a job that makes those items again.
 *
 * @param options.isNew - the document was made in this transaction: nothing shows it yet.
 */
export const syncDependents = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  { isNew = false } = {},
): Promise<void> => {
  await syncVocabulary(req, collection, id)
  if (isNew) return
  const reference = `${collection}:${id}`
  await syncDoorsOf(req, reference)
  const [shown] = await queryRows(
    req,
    sql`select 1 from feed_items where refs @> array[${reference}]
        and not (collection = ${collection} and document_id = ${String(id)}) limit 1`,
  )
  if (shown) await queueJob(req, 'reproject', { reference }, { key: `reproject:${reference}` })
}
