import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { appendChange } from './appendChange'
import type { MainRow } from './types'

interface GoneItem {
  urn: string
  type: string
  themes: string[]
  areas: string[]
  partner: string | null
}

/**
 * Takes an item away and leaves a tombstone: the item and its files go, its addresses answer 410 (301 to the target
 * after a merge), and the changes say so. Nothing happens when there was no item.
 *
 * @param row - the main row, when it is still there: says whether and into what it was merged.
 * @returns whether there was an item.
 */
export const withdrawItem = async (
  req: PayloadRequest,
  { collection, id, row }: { collection: string; id: number; row?: MainRow },
): Promise<boolean> => {
  const [gone] = await queryRows<GoneItem>(
    req,
    sql`delete from feed_items where collection = ${collection} and document_id = ${String(id)}
        returning urn, type, themes, areas, partner`,
  )
  const target = await mergeTarget(req, collection, row)
  // What was out of sight already when it was merged (hidden, withdrawn before) still leads to the target.
  if (!gone && target) await leaveAddresses(req, String(row?.urn), target)
  if (!gone) return false
  await queryRows(req, sql`delete from feed_media where urn = ${gone.urn}`)
  await leaveAddresses(req, gone.urn, target)
  await appendChange(req, { ...gone, kind: 'withdraw' })
  return true
}

const leaveAddresses = (req: PayloadRequest, urn: string, target: string | null) =>
  queryRows(
    req,
    sql`update feed_addresses set status = ${target ? 'merged' : 'gone'}, target_urn = ${target} where urn = ${urn}`,
  )

const mergeTarget = async (
  req: PayloadRequest,
  collection: string,
  row: MainRow | undefined,
): Promise<string | null> => {
  if (row?.state !== 'merged' || !row.mergedInto) return null
  const table = sql.identifier(tableOf(req.payload, collection))
  const [target] = await queryRows<{ urn: string }>(
    req,
    sql`select urn from ${table} where id = ${Number(row.mergedInto)}`,
  )
  return target?.urn ?? null
}
