import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { queueJob } from '../jobs/queueJob'
import { accountKinds, canContactStop, isAccountKind, type AccountKind, type MailKind } from './mailKinds'

/** A letter that somebody should get. */
export interface OwedMail {
  /** Of the event: the same event never owes one person two letters. `transition:812` */
  event: string
  kind: MailKind
  to: { user: number } | { contact: number }
  collection: string
  documentId: number
  /** What cannot be looked up again when it is written. No personal data of others. */
  details?: Readonly<Record<string, string | null>>
  /** Whether it goes with the others of the day, also to an account that wants such letters at once. */
  canWait?: boolean
}

/** When the letters of a day go together: at half past seven on the next working day, in Dutch time. */
const NEXT_DIGEST = sql`(
  select min((day + time '07:30') at time zone 'Europe/Amsterdam')
  from (select (now() at time zone 'Europe/Amsterdam')::date + number as day from generate_series(0, 4) number) days
  where extract(isodow from day) < 6 and (day + time '07:30') at time zone 'Europe/Amsterdam' > now())`

/**
 * Owes letters, in the transaction of the request: they leave when it commits, and never when it rolls back. Who chose not
 * to hear of such things, has no address or no access any more, is owed nothing; who wants one letter a day gets it with the others.
 *
 * @example
 * await oweMail(req, [{ event: `transition:${line}`, kind: 'assigned', to: { user: 7 }, collection: 'ideas', documentId: 3 }])
 */
export const oweMail = async (req: PayloadRequest, letters: readonly OwedMail[]): Promise<void> => {
  for (const { canWait = false, collection, details = {}, documentId, event, kind, to } of letters) {
    const isUser = 'user' in to
    const person = isUser ? to.user : to.contact
    const table = sql.identifier(tableOf(req.payload, isUser ? 'users' : 'contacts'))
    const isReached = isUser ? sql`access_ended_at is null` : sql`true`
    const wish =
      isUser && isAccountKind(kind)
        ? wishOf(kind, canWait)
        : canContactStop(kind) && !isUser
          ? sql`case when coalesce(no_mail, false) then 'never' else 'now' end`
          : sql`'now'`
    await queryRows(
      req,
      sql`insert into mail_outbox (key, kind, user_id, contact_id, collection, document_id, details, is_digest, due_at)
          select ${`${event} ${isUser ? 'user' : 'contact'}:${person}`}, ${kind}, ${isUser ? person : null}::int,
            ${isUser ? null : person}::int, ${collection}, ${String(documentId)}, ${JSON.stringify(details)}::jsonb,
            wish = 'daily', case when wish = 'daily' then ${NEXT_DIGEST} else now() end
          from (select ${wish} as wish from ${table} where id = ${person} and email is not null and email <> '' and ${isReached}) chosen
          where wish <> 'never'
          on conflict (key) do nothing`,
    )
  }
  // Without a key: one that all share would make everybody who owes a letter wait for each other.
  if (letters.length > 0) await queueJob(req, 'sendMail', {})
}

/** When an account wants letters of a kind, as it chose: now, daily or never. */
const wishOf = (kind: AccountKind, canWait: boolean): SQL => {
  const chosen = sql`coalesce(${sql.identifier(`mail_${snake(kind)}`)}::text, ${accountKinds[kind]})`
  return canWait ? sql`case when ${chosen} = 'now' then 'daily' else ${chosen} end` : chosen
}

const snake = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
