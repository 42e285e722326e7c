import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import type { DeskFilters } from './desk/DeskFilters'
import { deskScopeOf, hasField, scopeSql } from './desk/deskScope'
import { filterSqlOf } from './desk/filterSql'
import { titleSql } from './desk/titleSql'

/** What is missing before something can stand in the calendar. */
export type Unscheduled = 'answerDate' | 'handler' | 'start' | 'opening'

/** Documents that miss the same. */
export interface UnscheduledGroup {
  missing: Unscheduled
  collection: string
  documents: { id: number; title: string }[]
  hasMore: boolean
}

const SHOWN = 8

interface Gap {
  missing: Unscheduled
  collection: string
  where: SQL
  /** About how the province handles things: nothing that a partner sees or sets. */
  isInternal: boolean
}

const GAPS: readonly Gap[] = [
  {
    missing: 'answerDate',
    collection: 'ideas',
    where: sql`d.state = 'underReview' and d.answer_due_at is null`,
    isInternal: true,
  },
  {
    missing: 'handler',
    collection: 'ideas',
    where: sql`d.state = 'published' and d.handler_id is null`,
    isInternal: true,
  },
  {
    missing: 'start',
    collection: 'events',
    where: sql`d.state in ('draft', 'submitted', 'needsInfo') and d.starts_at is null`,
    isInternal: false,
  },
  {
    missing: 'opening',
    collection: 'subsidy-windows',
    where: sql`d.state = 'adopted' and d.opens_at is null`,
    isInternal: false,
  },
]

/** What waits for a date or for somebody, and so stands nowhere in the calendar: the last changed first. */
export const readUnscheduled = async (
  req: PayloadRequest,
  filters: DeskFilters,
): Promise<UnscheduledGroup[]> => {
  const scope = deskScopeOf(req)
  if (!scope) return []
  const filter = await filterSqlOf(req, filters)
  const groups: UnscheduledGroup[] = []
  for (const { missing, collection, where, isInternal } of GAPS) {
    if (!hasField(req, collection, 'state') || (isInternal && scope !== 'all')) continue
    const rows = await queryRows<{ id: number; title: string | null }>(
      req,
      sql`select d.id, ${titleSql(req, collection)} as title
          from ${sql.identifier(tableOf(req.payload, collection))} d
          where ${where} and d.deleted_at is null and ${scopeSql(req, scope, collection)} and ${filter(collection)}
          order by d.updated_at desc, d.id desc limit ${SHOWN + 1}`,
    )
    if (rows.length === 0) continue
    const documents = rows.slice(0, SHOWN).map(({ id, title }) => ({ id: Number(id), title: title ?? '' }))
    groups.push({ missing, collection, documents, hasMore: rows.length > SHOWN })
  }
  return groups
}
