import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, type UserRole } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import { peopleScopeOf } from './peopleScope'

/** How somebody stands: signed up, asked and not answered yet, asked too long ago, or gone. */
export type PersonStatus = 'active' | 'invited' | 'expired' | 'ended'

/** Somebody with an account, or who was invited to have one. */
export interface Person {
  kind: 'account' | 'invitation'
  id: number
  name: string
  email: string
  role: UserRole
  /** The name of the partner; null for the province's own people. */
  partner: string | null
  status: PersonStatus
  /** ISO 8601, UTC. */
  lastSignInAt: string | null
  /** Who invited them, while it is an invitation. */
  invitedBy: string | null
  /** Until when the link of an invitation works. */
  until: string | null
  isSelf: boolean
}

/** More are not shown on one page. */
const MOST = 500

/**
 * The people that somebody deals with: of their own partner, or all of them for an admin. Those who were invited come
 * first, those whose access ended last.
 *
 * @returns null for who deals with nobody's account
 */
export const readPeople = async (req: PayloadRequest): Promise<readonly Person[] | null> => {
  const scope = peopleScopeOf(req)
  if (scope === null) return null
  const actor = actorOf(req)
  const self = actor.kind === 'user' ? actor.id : 0
  const [users, invitations, partners] = ['users', 'invitations', 'partners'].map((name) =>
    sql.identifier(tableOf(req.payload, name)),
  )
  const isTheirs =
    scope === 'all' ? sql`true` : sql`person.partner_id = ${scope.partner} and person.role = 'partner'`
  const rows = await queryRows<
    Omit<Person, 'lastSignInAt' | 'until'> & Record<'lastSignInAt' | 'until', unknown>
  >(
    req,
    sql`with people as (
          select 'account' as kind, person.id, person.name, person.email, person.role::text as role, person.partner_id,
            case when person.access_ended_at is null then 'active' else 'ended' end as status,
            person.last_sign_in_at, null::int as invited_by_id, null::timestamptz as until
          from ${users} person where ${isTheirs}
          union all
          select 'invitation', person.id, person.name, person.email, person.role::text, person.partner_id,
            case when person.expires_at > now() then 'invited' else 'expired' end,
            null, person.invited_by_id, person.expires_at
          from ${invitations} person
          where person.accepted_at is null and person.withdrawn_at is null and ${isTheirs}
        )
        select people.kind, people.id::int, people.name, people.email, people.role, people.status,
          people.last_sign_in_at as "lastSignInAt", people.until, partner.title as partner,
          inviter.name as "invitedBy", people.kind = 'account' and people.id = ${self} as "isSelf"
        from people
        left join ${partners} partner on partner.id = people.partner_id
        left join ${users} inviter on inviter.id = people.invited_by_id
        order by people.kind = 'account', people.status = 'ended', partner.title nulls first, people.name, people.id
        limit ${MOST}`,
  )
  return rows.map((row) => ({
    ...row,
    lastSignInAt: instant(row.lastSignInAt),
    until: instant(row.until),
  }))
}

const instant = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
