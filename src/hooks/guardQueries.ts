import type { CollectionBeforeOperationHook, CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import { actorOf } from '../access/actor'
import { partnerOf } from '../access/partnerOf'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { followPath } from './followPath'
import { queriedPaths, type Queried } from './queriedPaths'

/** The arguments of an operation that may filter or sort, as far as they matter here. */
interface QueryArgs extends Queried {
  collection: { config: SanitizedCollectionConfig }
  overrideAccess?: boolean
}

/**
 * Keeps filters and sorts from telling what a field does not. Access to fields decides on a document, and a filter has
 * none: whoever asks 'which ideas have this contact?' would learn it of documents of others. So a partner that asks by a
 * field marked `ownersOnly` gets its own documents, and cannot ask through a relation.
 *
 * Paths through more than one relation are refused to everybody: Payload 3.90 does not wait for its check of the second,
 * and what fails there ends a process that does not listen for it.
 */
export const guardQueries: CollectionBeforeOperationHook<CollectionSlug> = ({ args, req }) => {
  const call = args as unknown as QueryArgs
  if (call.overrideAccess) return args
  const { config } = call.collection
  const partner = partnerOf(actorOf(req))
  const narrowed: Where[] = []
  for (const path of queriedPaths(call)) {
    const { relations, isOwnersOnly, isVersion } = followPath(req.payload, config, path)
    if (relations > 1) throw new OperationRefused('badRequest', 400, tooFar, languageOf(req))
    if (!isOwnersOnly || partner === null) continue
    if (relations > 0) throw new OperationRefused('notAllowed', 403, notYours, languageOf(req))
    narrowed.push({ [ownerField(config.slug, isVersion)]: { equals: partner } })
  }
  if (narrowed.length === 0) return args
  return { ...args, where: { and: [...(call.where ? [call.where] : []), ...narrowed] } } as typeof args
}

const ownerField = (collection: string, isVersion: boolean): string => {
  if (collection === 'partners') return isVersion ? 'parent' : 'id'
  return isVersion ? 'version.partner' : 'partner'
}

const tooFar = {
  nl: 'Filter of sorteer door hoogstens één relatie heen, bijvoorbeeld themes.slug.',
  en: 'Filter or sort through one relation at most, such as themes.slug.',
}

const notYours = {
  nl: 'Hierop kun je niet filteren of sorteren.',
  en: 'You cannot filter or sort by this.',
}
