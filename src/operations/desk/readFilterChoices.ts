import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import type { DeskScope } from './deskScope'

/** Something to narrow to. */
export interface FilterChoice {
  id: number
  label: string
}

/** What somebody can narrow the board or the calendar to. */
export interface FilterChoices {
  themes: FilterChoice[]
  areas: FilterChoice[]
  /** Empty for a partner: it sees its own only. */
  partners: FilterChoice[]
  /** Empty for a partner: who handles something is not for it to know. */
  handlers: FilterChoice[]
}

/** A chooser with more than this is no help. */
const MOST = 500

/** Reads what there is to narrow to. */
export const readFilterChoices = async (req: PayloadRequest, scope: DeskScope): Promise<FilterChoices> => {
  const read = (collection: string, label: SQL, where: SQL = sql`true`) =>
    queryRows<FilterChoice>(
      req,
      sql`select id, ${label} as label from ${sql.identifier(tableOf(req.payload, collection))}
          where ${where} order by 2, 1 limit ${MOST}`,
    )
  const isStaff = scope === 'all'
  const isThere = sql`deleted_at is null`
  // A theme that is being prepared is not for partners to know of.
  const themes = isStaff ? isThere : sql`${isThere} and state in ('published', 'closed')`
  return {
    themes: await read('themes', sql`title`, themes),
    areas: await read('areas', sql`name`),
    partners: isStaff ? await read('partners', sql`title`, isThere) : [],
    handlers: isStaff ? await read('users', sql`name`, sql`role = 'assessor'`) : [],
  }
}
