import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { settingsOf } from '../../publishing/settingsOf'
import type { Label } from '../../workflow'
import { labelOfStep } from '../timelineSteps'
import { hasField, scopeSql, type DeskScope } from './deskScope'
import { titleSql } from './titleSql'

/** A step that somebody planned, on the document that it is about. */
export interface PlannedStep {
  collection: string
  id: number
  title: string
  /** The state in which the document is, and in which it was when the step was planned. */
  state: string
  transition: string
  label: Label
  /** When it is to be taken, ISO 8601. */
  at: string
}

/** More than anybody reads; the oldest come first. */
const MOST = 200

/**
 * The planned steps that meet a condition, over all collections with a workflow, the earliest first. Each is found
 * through the index on `scheduled_at`: give a condition on that.
 *
 * @param where - about the row `d`; `collection` is its slug as text.
 */
export const readPlans = async (
  req: PayloadRequest,
  scope: DeskScope,
  where: (collection: string) => SQL,
): Promise<PlannedStep[]> => {
  const found: PlannedStep[] = []
  for (const collection of Object.keys(req.payload.collections)) {
    const { workflow } = settingsOf(req.payload, collection)
    if (!workflow || !hasField(req, collection, 'scheduled')) continue
    const rows = await queryRows<PlanRow>(
      req,
      sql`select d.id, ${titleSql(req, collection)} as title, d.state::text as state,
            d.scheduled_transition as transition, d.scheduled_at as at
          from ${sql.identifier(tableOf(req.payload, collection))} d
          where d.scheduled_transition is not null and ${where(collection)}
            and ${scopeSql(req, scope, collection)}
          order by d.scheduled_at limit ${MOST}`,
    )
    for (const { id, title, state, transition, at } of rows) {
      const label = labelOfStep(workflow, transition)
      const instant = new Date(at).toISOString()
      found.push({ collection, id: Number(id), title: title ?? '', state, transition, label, at: instant })
    }
  }
  return found.sort((a, b) => a.at.localeCompare(b.at))
}

interface PlanRow {
  id: number
  title: string | null
  state: string
  transition: string
  at: string | Date
}
