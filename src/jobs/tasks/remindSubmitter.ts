import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { idOf } from '../../access/actor'
import { isReminderDue } from '../../collections/guards/silence'
import { inTransaction } from '../../db/session'
import { lockRow } from '../../hooks/lockRow'
import { setIntent } from '../../hooks/writePlan'
import { oweMail } from '../../mail/oweMail'
import type { MainRow } from '../../publishing/types'

/**
 * Sends one reminder to who submitted something, when we have waited 45 days for an answer to our question; only after
 * that may it be withdrawn for silence (at 60 days, by the workflow). Two workers at the same time send one: the second
 * waits for the row, and then sees that it was done.
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
    const contact = idOf(row.submitter) ?? idOf(row.contact)
    if (contact === null) return
    await oweMail(req, [
      {
        event: `reminder:${String(row.urn)}:${String(row.stateChangedAt)}`,
        kind: 'decision',
        to: { contact },
        collection,
        documentId: row.id,
        details: { step: 'remind', to: 'needsInfo', reason: String(row.stateReason ?? '') },
      },
    ])
  })
}

const isDue = (row: MainRow): boolean => row.state === 'needsInfo' && isReminderDue(row, new Date())
