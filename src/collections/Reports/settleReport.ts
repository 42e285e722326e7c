import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { oweMail } from '../../mail/oweMail'

/**
 * A report is handled when somebody says what was done and why; the moment and who it was are noted, once.
 *
 * @throws OperationRefused (400) when that is not said
 */
export const settleReport: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const next = { ...originalDoc, ...data } as Record<string, unknown>
  if (next.state !== 'handled') return { ...data, handledAt: null, handledBy: null }
  if (!next.outcome || !String(next.decision ?? '').trim())
    throw new OperationRefused('badRequest', 400, sayWhat, languageOf(req))
  if ((originalDoc as { state?: unknown } | undefined)?.state === 'handled') return data
  const actor = actorOf(req)
  return {
    ...data,
    handledAt: new Date().toISOString(),
    handledBy: actor.kind === 'user' ? actor.id : null,
  }
}

/** Who reported something hears what was decided, once; and why. */
export const tellReporter: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const row = doc as Record<string, unknown>
  const reporter = idOf(row.reporter)
  const was = (previousDoc as { state?: unknown } | undefined)?.state
  if (operation !== 'update' || row.state !== 'handled' || was === 'handled' || reporter === null) return doc
  const id = Number(row.id)
  await oweMail(req, [
    {
      event: `reportHandled:${id}`,
      kind: 'reportHandled',
      to: { contact: reporter },
      collection: 'reports',
      documentId: id,
    },
  ])
  return doc
}

const sayWhat = {
  nl: 'Kies wat jullie deden en schrijf op waarom. De melder heeft recht op die uitleg.',
  en: 'Choose what you did and write down why. The reporter has a right to that explanation.',
}
