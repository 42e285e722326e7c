import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'

/** How participation goes. */
export interface Participation {
  /** What the public can read now. */
  publicIdeas: number
  publicInitiatives: number
  /** Ideas answered in the last twelve months, and how many of those on or before the promised moment. */
  answered: number
  answeredInTime: number
}

/**
 * The figures of participation: of everybody, or of one partner. An idea counts as answered in time when its first
 * answer was given on or before the date that was promised; without a date it always does.
 *
 * @param partner - the id of a partner, or null for all
 */
export const readParticipation = async (
  req: PayloadRequest,
  partner: number | null,
): Promise<Participation> => {
  const table = (collection: string) => sql.identifier(tableOf(req.payload, collection))
  const ofPartner =
    partner === null
      ? sql``
      : sql`and partner = (select slug from ${table('partners')} where id = ${partner})`
  const ideaOfPartner = partner === null ? sql`` : sql`and ideas.partner_id = ${partner}`
  const [row] = await queryRows<Record<keyof Participation, string>>(
    req,
    sql`with answers as (
          select distinct on (document_id) document_id, at from ${table('transitions')}
          where collection = 'ideas' and transition in ('answer', 'answerAtOnce') and at > now() - interval '1 year'
          order by document_id, at
        )
        select
          (select count(*) from feed_items where type = 'ideas' ${ofPartner}) as "publicIdeas",
          (select count(*) from feed_items where type = 'initiatives' ${ofPartner}) as "publicInitiatives",
          count(ideas.id) as "answered",
          count(ideas.id) filter (where ideas.answer_due_at is null or answers.at <= ideas.answer_due_at) as "answeredInTime"
        from answers join ${table('ideas')} ideas on ideas.id::text = answers.document_id ${ideaOfPartner}`,
  )
  return {
    publicIdeas: Number(row?.publicIdeas ?? 0),
    publicInitiatives: Number(row?.publicInitiatives ?? 0),
    answered: Number(row?.answered ?? 0),
    answeredInTime: Number(row?.answeredInTime ?? 0),
  }
}
