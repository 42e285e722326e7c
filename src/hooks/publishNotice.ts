import type { GlobalAfterChangeHook } from 'payload'
import { syncNotice } from '../publishing/syncNotice'

/** After the notice above the site has changed: the processes that serve pages know, as soon as the transaction commits. */
export const publishNotice: GlobalAfterChangeHook = async ({ doc, req }) => {
  await syncNotice(req, doc as Record<string, unknown>)
  return doc
}
