import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { isReminderDue } from '../../collections/guards/silence'
import { inTransaction } from '../../db/session'
import { setIntent } from '../../hooks/writePlan'
import type { MainRow } from '../../publishing/types'
import { addressOf } from './addressOf'

/**
 * Sends one reminder to who submitted something, when we have waited 45 days for an answer to our question; only after
 * that may it be withdrawn for silence (at 60 days, by the workflow).
 */
export const remindSubmitter = async (payload: Payload, collection: string, row: MainRow): Promise<void> => {
  if (row.state !== 'needsInfo' || !isReminderDue(row, new Date())) return

  const address = await addressOf(payload, row)
  if (address && payload.config.email) {
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
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    setIntent(req, collection, row.id, { kind: 'engine', patch: { remindedAt: new Date().toISOString() } })
    await payload.update({ collection: collection as CollectionSlug, id: row.id, data: {}, depth: 0, req })
  })
}
