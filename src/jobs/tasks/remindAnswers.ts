import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { accountsInRole } from '../../mail/accountsInRole'
import { oweMail, type OwedMail } from '../../mail/oweMail'

/** How many days before the promised date handler and desk are reminded; after it on the first day, and then weekly. */
const DAYS_BEFORE = [7, 1]

/**
 * Reminds, once a day, of answers that are due: who handles it, and the desk. Each reminder is owed once for each promised
 * date, so that running twice, or late, sends nothing twice. Another date makes other reminders; those of the old one are dropped when
 * they would be written.
 */
export const remindAnswers = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const ideas = sql.identifier(tableOf(payload, 'ideas'))
  const most = Math.max(...DAYS_BEFORE)
  await inTransaction(req, async () => {
    const due = await queryRows<{
      id: number
      handler_id: number | null
      answer_due_at: Date | string
      days: number
    }>(
      req,
      sql`select id, handler_id, answer_due_at,
            (answer_due_at at time zone 'Europe/Amsterdam')::date - (now() at time zone 'Europe/Amsterdam')::date as days
          from ${ideas}
          where state::text in ('underReview', 'answerReady') and deleted_at is null
            and answer_due_at < now() + make_interval(days => ${most + 1})
          order by id`,
    )
    const editors = await accountsInRole(req, 'editor')
    const letters = due.flatMap(({ answer_due_at, days, handler_id, id }): OwedMail[] => {
      const which = reminderFor(Number(days))
      if (which === null) return []
      const dueAt = new Date(answer_due_at).toISOString()
      const base = {
        event: `due:${id}:${dueAt}:${which}`,
        collection: 'ideas',
        documentId: Number(id),
        details: { dueAt },
      }
      return [
        ...(handler_id === null ? [] : [{ ...base, kind: 'due' as const, to: { user: Number(handler_id) } }]),
        // The desk hears of it with its other work, and only when it is late.
        ...(days < 0 ? editors.map((user) => ({ ...base, kind: 'newWork' as const, to: { user } })) : []),
      ]
    })
    await oweMail(req, letters)
  })
}

/**
 * Which reminder is due, so many days before the promised date: the last one whose day has come.
 *
 * @param days - negative when the date has passed
 * @example reminderFor(5) // 'before-7'
 */
export const reminderFor = (days: number): string | null => {
  if (days < 0) return `late-${Math.floor((-days - 1) / 7)}`
  const reached = DAYS_BEFORE.filter((before) => days <= before)
  return reached.length === 0 ? null : `before-${Math.min(...reached)}`
}
