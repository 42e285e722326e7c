import type { CollectionBeforeOperationHook, CollectionSlug, SanitizedCollectionConfig } from 'payload'
import { isRowId } from '../access/isRowId'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { notFound } from '../operations/notFound'
import { conditionsIn } from './queriedPaths'
import { strangeRelation } from './strangeRelation'
import { isStrangeCondition } from './isStrangeCondition'

interface IdArgs {
  collection: { config: SanitizedCollectionConfig }
  data?: unknown
  id?: unknown
  where?: unknown
}

/**
 * Answers to an id that no document can have as to one that is not there. Payload reads the number that an address begins
 * with, so that `DELETE /api/contacts/1abc` would delete contact 1, and hands Postgres what it cannot read as a number.
 */
export const guardIds: CollectionBeforeOperationHook<CollectionSlug> = ({ args, req }) => {
  const { collection, data, id, where } = args as unknown as IdArgs
  const asked = req.payloadAPI === 'REST' ? req.routeParams?.id : undefined
  if ((asked !== undefined && !isRowId(asked)) || (id !== undefined && !isRowId(id))) throw notFound(req)
  const { config } = collection
  const path =
    strangeRelation(req.payload, config.flattenedFields, data) ??
    conditionsIn(where).find((condition) => isStrangeCondition(req.payload, config, condition))?.path
  if (path) throw new OperationRefused('badRequest', 400, noNumber(path), languageOf(req))
  return args
}

const noNumber = (path: string) => ({
  nl: `Wat je bij '${path}' stuurt, is niet het nummer van een document.`,
  en: `What you send for '${path}' is not the number of a document.`,
})
