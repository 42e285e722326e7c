import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { settingsOf } from '../../publishing/settingsOf'
import { fromStates, type Workflow } from '../../workflow'
import { eachAlone } from '../eachAlone'
import { runTimers } from './runTimers'

/** Instants that timed transitions wait for; silence counts from 45 days on (the reminder). */
const INSTANTS = ['opens_at', 'closes_at', 'starts_at', 'ends_at']

/**
 * Finds, every minute, the documents whose timed step may be due and runs their timers: whatever happened to a
 * timer that was set, a step is at most a minute late. A document that fails does not hold up the others.
 *
 * @throws AggregateError when documents failed, after all others were done.
 */
export const sweepTimers = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const due: { collection: string; id: number }[] = []
  for (const collection of Object.keys(payload.collections)) {
    const { workflow } = settingsOf(payload, collection)
    if (workflow) due.push(...(await dueDocuments(req, workflow)).map((id) => ({ collection, id })))
  }
  await eachAlone(
    due,
    ({ collection, id }) => `timed step of ${collection} ${id}`,
    (document) => runTimers(payload, document),
  )
}

const dueDocuments = async (req: PayloadRequest, workflow: Workflow): Promise<number[]> => {
  const states = Object.values(workflow.transitions)
    .filter((transition) => transition.by.includes('system'))
    .flatMap(fromStates)
  if (states.length === 0) return []
  const name = tableOf(req.payload, workflow.collection)
  const columns = await queryRows<{ column_name: string }>(
    req,
    sql`select column_name from information_schema.columns
        where table_schema = current_schema() and table_name = ${name}`,
  )
  const known = new Set(columns.map(({ column_name }) => column_name))
  const due = INSTANTS.filter((column) => known.has(column)).map(
    (column) => sql`${sql.identifier(column)} <= now()`,
  )
  const silent = sql`state_changed_at <= now() - interval '45 days'`
  // A step that was taken at a moment that is yet to come: the clock was ahead, and the step may have to be undone.
  const ahead = sql`state_changed_at > now()`
  const rows = await queryRows<{ id: number }>(
    req,
    sql`select id from ${sql.identifier(name)}
        where state::text in (${sql.join(
          states.map((state) => sql`${state}`),
          sql`, `,
        )}) and (${sql.join([...due, silent, ahead], sql` or `)})
        ${known.has('deleted_at') ? sql`and deleted_at is null` : sql``}
        order by id limit 1000`,
  )
  return rows.map(({ id }) => Number(id))
}
