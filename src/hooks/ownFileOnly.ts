import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'

/** What is read from a file, and never believed of who sends it. */
const FILE_FIELDS = new Set([
  'filename',
  'filesize',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
])

/**
 * Takes files from uploads alone. Sent a `filename` and `url` instead, Payload reads the file from the folder of uploads,
 * another partner's too, or has the server fetch the address: a way into the network that it stands in.
 */
export const ownFileOnly: CollectionBeforeOperationHook<CollectionSlug> = ({ args, operation, req }) => {
  const call = args as unknown as { data?: Record<string, unknown>; overrideAccess?: boolean }
  if (call.overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  if (operation === 'create' && !req.file) {
    throw new OperationRefused('badRequest', 400, sendFile, languageOf(req))
  }
  const data = Object.entries(call.data ?? {}).filter(([name]) => !FILE_FIELDS.has(name))
  return { ...args, data: Object.fromEntries(data) } as typeof args
}

const sendFile = {
  nl: 'Stuur het bestand zelf mee, in het veld "file" van een formulier (multipart/form-data).',
  en: 'Send the file itself along, in the field "file" of a form (multipart/form-data).',
}
