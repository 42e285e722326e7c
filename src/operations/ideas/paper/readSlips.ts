import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../../db/session'
import { notFound } from '../../notFound'
import { ownIdeaPath } from '../ideaAddress'
import { requireEditor } from '../requireEditor'
import { siteBase } from '../siteBase'
import { ENTRY_DAYS } from '../takeOnce'

/** A slip for whoever wrote an idea on paper. */
export interface Slip {
  title: string
  /** The private link, as an absolute address. */
  link: string
}

/**
 * The private links of ideas on paper, to hand out or post. Only of what was typed in during the last month, and as long as the
 * idea has a submitter: other private links are for nobody here to know.
 *
 * @throws OperationRefused (403, 404) for who is not of the desk, or when there are none
 */
export const readSlips = async (req: PayloadRequest, ids: readonly number[]): Promise<Slip[]> => {
  requireEditor(req)
  if (ids.length === 0) throw notFound(req)
  const rows = await queryRows<{ id: number; title: string; urn: string }>(
    req,
    sql`select i.id, i.title, i.urn from idea_entries e
        join ${sql.identifier(tableOf(req.payload, 'ideas'))} i on i.id = e.idea_id
        where e.key like 'paper:%' and e.created_at > now() - make_interval(days => ${ENTRY_DAYS})
          and i.submitter_id is not null and i.deleted_at is null
          and i.id in (${sql.join(
            ids.map((id) => sql`${id}`),
            sql`, `,
          )})
        order by e.created_at, i.id`,
  )
  if (rows.length === 0) throw notFound(req)
  return rows.map(({ title, urn }) => ({ title, link: `${siteBase(req)}${ownIdeaPath(req.payload, urn)}` }))
}
