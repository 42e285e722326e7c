import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { isReminderDue } from '../../collections/guards/silence'
import { inTransaction } from '../../db/session'
import { lockRow } from '../../hooks/lockRow'
import { setIntent } from '../../hooks/writePlan'
import type { MainRow } from '../../publishing/types'
import { addressOf } from './addressOf'

/**
 * Sends one reminder to who submitted something, when we have waited 45 days for an answer to our question; only after
 * that may it be withdrawn for silence (at 60 days, by the workflow). Two workers at the same time send one: the second
 * waits for the row, and then sees that it was done. A letter that cannot be sent is tried again.
 */
export const remindSubmitter = async (
  payload: Payload,
  collection: string,
  found: MainRow,
): Promise<void> => {
  if (!isDue(found)) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const row = await lockRow(req, collection, found.id)
    if (!row || !isDue(row)) return
    setIntent(req, collection, row.id, { kind: 'engine', patch: { remindedAt: new Date().toISOString() } })
    await payload.update({ collection: collection as CollectionSlug, id: row.id, data: {}, depth: 0, req })
    // Last, so that a reminder that cannot be kept is not sent time and again.
    await sendReminder(payload, row)
  })
}

const isDue = (row: MainRow): boolean => row.state === 'needsInfo' && isReminderDue(row, new Date())

const sendReminder = async (payload: Payload, row: MainRow): Promise<void> => {
  const address = await addressOf(payload, row)
  if (!address || !payload.config.email) return
  await payload.sendEmail({
    to: address,
    subject: `We wachten nog op je antwoord: ${String(row.title)}`,
    text: [
      'Hallo,',
      `Je stuurde ons '${String(row.title)}'. We hadden daar een vraag over:`,
      String(row.stateReason ?? ''),
      'Wil je antwoord geven? Dan kunnen we verder. Horen we over twee weken nog niets van je, dan leggen we het weg. Je kunt het daarna altijd opnieuw insturen.',
      'Groet van de redactie',
    ].join('\n\n'),
  })
}
