import type { CollectionSlug, PayloadRequest } from 'payload'
import { goneRelation } from '../errors/goneRelation'
import { addTheme } from './addTheme'
import { freshRequest } from './freshRequest'
import { notFound } from './notFound'
import { performTransition } from './performTransition'

export interface BulkCall {
  /** The request of who asks: each write is done for them, in a request and transaction of its own. */
  req: PayloadRequest
  collection: string
  ids: readonly number[]
  transition?: string
  data?: Record<string, unknown>
  /** Move to the trash. */
  trash?: boolean
  /** The id of a theme to add to those that each document has. */
  addTheme?: number
  reason?: string
  confirmed?: string[]
}

/** What became of each document. */
export interface BulkReport {
  done: number
  failed: number
  results: { id: number; ok: boolean; message?: string; data?: unknown }[]
}

/**
 * Does the same to many documents, one after the other. One that is refused does not stop or undo the others, and the
 * report says why.
 */
export const bulkWrite = async (call: BulkCall): Promise<BulkReport> => {
  const results: BulkReport['results'] = []
  for (const id of call.ids) {
    try {
      await writeOne(call, id)
      results.push({ id, ok: true })
    } catch (error) {
      results.push({ id, ok: false, ...publicPart(error, call.req) })
    }
  }
  const done = results.filter(({ ok }) => ok).length
  return { done, failed: results.length - done, results }
}

const writeOne = async (call: BulkCall, id: number): Promise<void> => {
  const { payload, user } = call.req
  const collection = call.collection as CollectionSlug
  const req = await freshRequest(call.req)
  if (call.transition) {
    const visible = {
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      user,
    } as const
    if (!(await payload.findByID({ ...visible, select: {} }))) throw notFound(req)
    const { transition, reason, confirmed, data } = call
    await performTransition({ payload, req, collection, id, transition, reason, confirmed, data })
    return
  }
  if (call.addTheme !== undefined) return addTheme(req, call.collection, id, call.addTheme)
  const data = call.trash ? { deletedAt: new Date().toISOString() } : call.data
  await payload.update({ collection, id, data: data ?? {}, depth: 0, overrideAccess: false, req, user })
}

/** What may be told of an error: ours and Payload's say it in plain language, anything else is a fault of the site. */
const publicPart = (thrown: unknown, req: PayloadRequest): { message: string; data?: unknown } => {
  const error = goneRelation(thrown, req) ?? thrown
  if (error instanceof Error && 'isPublic' in error && error.isPublic) {
    return { message: error.message, ...('data' in error && error.data ? { data: error.data } : {}) }
  }
  req.payload.logger.error({ err: error }, 'A bulk write failed')
  return {
    message:
      req.i18n.language === 'en'
        ? 'Something went wrong. Try again.'
        : 'Er ging iets mis. Probeer het opnieuw.',
  }
}
