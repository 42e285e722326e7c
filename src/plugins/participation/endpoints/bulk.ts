import type { Endpoint, PayloadRequest } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { bulkByQuery } from '../../../hooks/bulkByQuery'
import { bulkWrite } from '../../../operations/bulkWrite'
import { listBulkSteps } from '../../../operations/listBulkSteps'
import { objectOf, readBody, textOf, textsOf } from './readCall'

/** As many as a list shows at once, with room to spare; more is a job for the import. */
const MOST_DOCUMENTS = 500

/**
 * `POST /api/{collection}/bulk`: one update, transition or removal for each id, each in a transaction of its own.
 *
 * @example
 * POST /api/ideas/bulk
 * {"ids":[1,2,3],"transition":"publish"}
 * {"ids":[1,2,3],"data":{"themes":[4]}}
 * {"ids":[1,2,3],"trash":true}
 * {"ids":[1,2,3],"addTheme":4}
 */
export const bulkEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/bulk',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw badCall(req, 401)
    const body = await readBody(req)
    const ids = Array.isArray(body.ids) ? body.ids : []
    const transition = textOf(body.transition)
    const data = objectOf(body.data)
    const addTheme = isRowId(body.addTheme) ? Number(body.addTheme) : undefined
    const isUseful = Boolean(transition ?? data ?? addTheme ?? body.trash)
    if (ids.length === 0 || ids.length > MOST_DOCUMENTS || !ids.every(isRowId) || !isUseful) {
      throw badCall(req, 400)
    }
    const report = await bulkWrite({
      req,
      collection,
      ids: ids.map(Number),
      transition,
      data,
      trash: body.trash === true,
      addTheme,
      reason: textOf(body.reason),
      confirmed: textsOf(body.confirmed),
    })
    return Response.json(report)
  },
})

/** As many as can be chosen for the same step. */
const MOST_CHOSEN = 1000

/**
 * `POST /api/{collection}/bulk-steps`: which steps can be taken with documents, and with which of them.
 *
 * @example
 * POST /api/ideas/bulk-steps
 * {"ids":[1,2,3]}
 */
export const bulkStepsEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/bulk-steps',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw badCall(req, 401)
    const { ids } = await readBody(req)
    if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST_CHOSEN || !ids.every(isRowId)) {
      throw new OperationRefused('badRequest', 400, tooMany, languageOf(req))
    }
    return Response.json(await listBulkSteps(req, collection, ids.map(Number)))
  },
})

const tooMany = {
  nl: `Stuur {"ids":[…]} met 1 tot ${MOST_CHOSEN} nummers.`,
  en: `Send {"ids":[…]} with 1 to ${MOST_CHOSEN} numbers.`,
}

/**
 * Payload's own updates and deletes by query: refused in the reader's language, with the door to use. They stand before
 * Payload's endpoints, whose refusal (`disableBulkEdit`) is in English and says no more than that.
 */
export const refusedBulkEndpoints = (collection: string): Omit<Endpoint, 'root'>[] =>
  (['patch', 'delete'] as const).map((method) => ({
    path: '/',
    method,
    handler: (req) => {
      throw bulkByQuery(req, collection)
    },
  }))

const badCall = (req: PayloadRequest, status: number) =>
  new OperationRefused(
    'badRequest',
    status,
    {
      nl: `Stuur {"ids":[…]} met 1 tot ${MOST_DOCUMENTS} nummers, en "transition", "data", "trash" of "addTheme". Je moet ingelogd zijn.`,
      en: `Send {"ids":[…]} with 1 to ${MOST_DOCUMENTS} numbers, and "transition", "data", "trash" or "addTheme". You must be signed in.`,
    },
    languageOf(req),
  )
