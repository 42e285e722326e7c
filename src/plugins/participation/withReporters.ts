import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { idOf } from '../../access/actor'
import { forgetReporter } from '../../operations/persons/forgetReporter'

/** With a report whoever sent it goes too, whoever deletes it. */
export const withReporters = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterDelete: [...(collection.hooks?.afterDelete ?? []), forget] },
})

const forget: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const reporter = idOf((doc as { reporter?: unknown }).reporter)
  if (reporter !== null) await forgetReporter(req, reporter)
  return doc as unknown
}
