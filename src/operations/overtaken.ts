import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { isStaffActor } from '../access/isStaff'
import { queryRows, tableOf } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { plannedStepOf } from '../hooks/plannedStep'
import { settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { readPlanner } from './planner'
import { labelOfStep } from './timelineSteps'

/** The answer to who comes second at a document: with which step somebody was ahead, and for staff also who. */
export const overtaken = async (
  req: PayloadRequest,
  collection: string,
  row: MainRow,
): Promise<OperationRefused> => {
  const planned = plannedStepOf(row)
  const [last] = planned
    ? [{ transition: planned.transition, actor_name: await nameOf(req, planned.by) }]
    : await queryRows<{ transition: string; actor_name: string | null }>(
        req,
        sql`select transition, actor_name from ${sql.identifier(tableOf(req.payload, 'transitions'))}
            where collection = ${collection} and document_id = ${String(row.id)} order by id desc limit 1`,
      )
  const label = labelOfStep(settingsOf(req.payload, collection).workflow, last?.transition ?? '')
  const who = isStaffActor(actorOf(req)) ? last?.actor_name : null
  const message = {
    nl: `${who || 'Iemand'} was je voor, met ‘${label.nl}’.`,
    en: `${who || 'Somebody'} was ahead of you, with ‘${label.en}’.`,
  }
  return new OperationRefused('overtaken', 409, message, languageOf(req))
}

const nameOf = async (req: PayloadRequest, planner: string | null): Promise<string | null> => {
  const actor = await readPlanner(req.payload, planner)
  return 'name' in actor ? actor.name : null
}
