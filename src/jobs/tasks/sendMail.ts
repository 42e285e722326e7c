import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { composeMail } from '../../mail/composeMail'
import type { DueMail } from '../../mail/DueMail'
import { queueJob } from '../queueJob'

/** How many receivers one run writes to; a next run follows at once when there are more. */
const MOST = 50

/** After this long of trying in vain a letter is given up, in hours. */
const TRY_FOR = 24

/**
 * Sends the letters that are due, one receiver after the other. A letter is taken before it is sent, so that two
 * senders never send the same: what a sender that died had taken is not sent again by itself but stands among those that
 * went wrong (decision 20). What is refused is tried again with growing pauses, for a day.
 */
export const sendMail = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await giveUpLost(req)
  for (let count = 0; count < MOST; count += 1) {
    const letters = await claim(req)
    if (letters.length === 0) return
    await sendOne(payload, req, letters)
  }
  await queueJob(req, 'sendMail', {}, { key: 'sendMail' })
}

/** The letters of one receiver: one by itself, or all of a day together. */
const claim = (req: PayloadRequest): Promise<DueMail[]> =>
  queryRows<DueMail>(
    req,
    sql`with first as (
          select id, user_id, contact_id, is_digest from mail_outbox
          where sent_at is null and given_up_at is null and claimed_at is null and due_at <= now()
          order by due_at, id limit 1 for update skip locked
        ), mine as (
          select letter.id from mail_outbox letter, first
          where letter.id = first.id or (first.is_digest and letter.is_digest
            and letter.user_id is not distinct from first.user_id
            and letter.contact_id is not distinct from first.contact_id
            and letter.sent_at is null and letter.given_up_at is null and letter.claimed_at is null and letter.due_at <= now())
          for update of letter skip locked
        )
        update mail_outbox set claimed_at = now(), attempts = attempts + 1
        from mine where mail_outbox.id = mine.id
        returning mail_outbox.id::int, key, kind, user_id as "userId", contact_id as "contactId", collection,
          document_id as "documentId", details`,
  )

const sendOne = async (payload: Payload, req: PayloadRequest, letters: readonly DueMail[]): Promise<void> => {
  const ids = sql.join(
    letters.map(({ id }) => sql`${id}`),
    sql`, `,
  )
  try {
    const message = await composeMail(req, letters)
    if (message === null) {
      await queryRows(
        req,
        sql`update mail_outbox set given_up_at = now(), claimed_at = null, error = 'gone' where id in (${ids})`,
      )
      return
    }
    await payload.sendEmail(message)
  } catch (error) {
    payload.logger.warn(
      { letters: letters.map(({ id }) => id), code: codeOf(error) },
      'Mail could not be sent',
    )
    await queryRows(
      req,
      sql`update mail_outbox set claimed_at = null, error = ${codeOf(error)},
            given_up_at = case when created_at < now() - make_interval(hours => ${TRY_FOR}) then now() end,
            due_at = now() + make_interval(mins => least(60, power(2, attempts)::int))
          where id in (${ids})`,
    )
    return
  }
  await queryRows(
    req,
    sql`update mail_outbox set sent_at = now(), claimed_at = null, error = null where id in (${ids})`,
  )
}

/** What a sender took and never told of: it may have gone, so a person decides. */
const giveUpLost = (req: PayloadRequest) =>
  queryRows(
    req,
    sql`update mail_outbox set given_up_at = now(), claimed_at = null, error = 'interrupted'
        where claimed_at < now() - interval '15 minutes' and sent_at is null and given_up_at is null`,
  )

/** What went wrong, without addresses or texts: the code of the library, or of SMTP (RFC 5321, 4.2). */
const codeOf = (error: unknown): string => {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return (
    [code, responseCode].filter((each) => typeof each === 'string' || typeof each === 'number').join(' ') ||
    'failed'
  )
}
