import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import { markOf } from '../refuseTooOften'

/** What is done with the data of somebody. */
export type PersonAction = 'export' | 'erase' | 'retention'

/** A line of what was done with the data of people. */
export interface PersonLogLine {
  id: number
  at: string
  action: PersonAction
  actorKind: string
  /** Of the account that did it, where it is there still. */
  actorName: string | null
  counts: Readonly<Record<string, number>>
}

/** Notes that something was done with the data of somebody: when, by whom and how much, and nothing of the data. */
export const logPerson = async (
  req: PayloadRequest,
  action: PersonAction,
  { counts, email }: { email: string | null; counts: Readonly<Record<string, number>> },
): Promise<void> => {
  const actor = actorOf(req)
  const mark = email === null ? null : markOf(req.payload.secret, 'noaber person log', email)
  await queryRows(
    req,
    sql`insert into person_log (action, actor_kind, actor_id, mark, counts)
        values (${action}, ${actor.kind}, ${actor.kind === 'user' ? actor.id : null}, ${mark},
          ${JSON.stringify(counts)}::jsonb)`,
  )
}

/** What was done last, the latest first. */
export const readPersonLog = async (req: PayloadRequest, most = 50): Promise<PersonLogLine[]> => {
  const users = sql.identifier(tableOf(req.payload, 'users'))
  return queryRows<PersonLogLine>(
    req,
    sql`select l.id::int, l.at::text, l.action, l.actor_kind as "actorKind", u.name as "actorName", l.counts
        from person_log l left join ${users} u on u.id = l.actor_id order by l.id desc limit ${most}`,
  )
}
