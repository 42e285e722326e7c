import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../db/session'
import { accountsInRole } from '../../mail/accountsInRole'
import { oweMail, type OwedMail } from '../../mail/oweMail'
import { noteOutages } from '../../operations/sites/noteOutages'

/**
 * Tells of sites of others that miss messages for more than a day: whom to call about the site, and the desk. Once for
 * each outage; when everything arrived again, the next one is told anew.
 */
export const watchSites = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const outages = await noteOutages(req)
    if (outages.length === 0) return
    const editors = await accountsInRole(req, 'editor')
    const letters = outages.flatMap(({ contact, id, since }): OwedMail[] => {
      const base = {
        event: `outage:${id}:${since}`,
        kind: 'siteTrouble' as const,
        collection: 'sites',
        documentId: id,
        details: { since },
      }
      return [
        ...(contact === null ? [] : [{ ...base, to: { contact } }]),
        ...editors.map((user) => ({ ...base, to: { user } })),
      ]
    })
    await oweMail(req, letters)
  })
}
