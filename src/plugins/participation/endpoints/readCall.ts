import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { notFound } from '../../../operations/notFound'

/** The JSON object in a request. An empty body counts as an empty object. */
export const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const text = (await req.text?.()) ?? ''
  try {
    const body: unknown = text.trim() === '' ? {} : JSON.parse(text)
    if (body !== null && typeof body === 'object' && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Said below, together with a body that is JSON but no object.
  }
  throw new OperationRefused(
    'badRequest',
    400,
    {
      nl: 'Stuur een JSON-object mee, bijvoorbeeld {"transition":"publish"}.',
      en: 'Send a JSON object, such as {"transition":"publish"}.',
    },
    languageOf(req),
  )
}

/**
 * The id in the address, of a document that whoever asks may see. What they may not see answers as if it were not
 * there, so that nobody learns its state from an error.
 */
export const readVisibleId = async (req: PayloadRequest, collection: string): Promise<number> => {
  if (!req.user || !isRowId(req.routeParams?.id)) throw notFound(req)
  const id = Number(req.routeParams?.id)
  const seen = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: {},
    user: req.user,
  })
  if (!seen) throw notFound(req)
  return id
}

/** Text from a body, or undefined. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** An object from a body, or undefined. */
export const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined

/** A list of texts from a body, or undefined. */
export const textsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined
