import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { actorOf } from '../../access/actor'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'

/** Which feeds are read is for people to say: a key of a partner brings content in, and changes no settings. */
export const forPeople: CollectionBeforeOperationHook<CollectionSlug> = ({ args, operation, req }) => {
  const isWrite = ['create', 'update', 'updateByID', 'delete', 'deleteByID'].includes(operation)
  if (isWrite && actorOf(req).kind === 'apiKey')
    throw new OperationRefused('notAllowed', 403, refused, languageOf(req))
  return args
}

const refused = {
  nl: 'Met een API-sleutel stel je geen feeds in. Doe dat in het beheer.',
  en: 'Feeds are not set up with an API key. Do that in the panel.',
}
