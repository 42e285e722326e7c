import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { appendChange, type Filed } from './appendChange'
import type { MainRow } from './types'

interface GoneItem extends Filed {
  urn: string
  type: string
  updated: string
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
        returning urn, type, themes, areas, partner, item->>'updated' as updated`,
  )
  const target = await mergeTarget(req, collection, row)
  if (!gone) {
    if (target) await leadOn(req, String(row?.urn), target)
    return false
  }
  await queryRows(req, sql`delete from feed_media where urn = ${gone.urn}`)
  await leaveAddresses(req, gone.urn, target)
  // Later than the item's own date: readers that know both go by the later one (RFC 6721, 3).
  await appendChange(req, { ...gone, kind: 'withdraw', after: gone.updated })
  return true
}

/**
 * What was out of sight already when it was merged (hidden, withdrawn before) leads to the target from now on. Its
 * tombstone is told again: an answer about it that somebody has is not true any more.
 */
const leadOn = async (req: PayloadRequest, urn: string, target: string): Promise<void> => {
  const [last] = await queryRows<GoneItem>(
    req,
    sql`select urn, type, themes, areas, partner, at::text as updated from feed_changes
        where urn = ${urn} and exists (select 1 from feed_addresses where urn = ${urn}
          and (status, target_urn) is distinct from ('merged', ${target}))
        order by seq desc limit 1`,
  )
  if (!last) return
  await leaveAddresses(req, urn, target)
  await appendChange(req, { ...last, kind: 'withdraw', after: last.updated })
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
