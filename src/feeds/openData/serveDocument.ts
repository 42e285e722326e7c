import { openDataHeaders } from '../http/openDataHeaders'
import type { OpenDataRequest } from './OpenDataResource'
import { refuseParameters } from './refuseParameters'

/** A document about the data, such as a schema: the same for everybody until the data changes. */
interface Document {
  contentType: string
  /** Makes it; the bytes depend on the data alone. */
  write: () => Promise<string> | string
  /** How long it may be kept, in milliseconds, when it depends on more than public items. */
  freshFor?: number
}

/**
 * Answers with a document about the data, from memory when it is there. Its address takes no parameters.
 *
 * @throws UnknownParameter
 */
export const serveDocument = async (
  { context, req, res, url }: OpenDataRequest,
  { contentType, write, freshFor }: Document,
): Promise<void> => {
  refuseParameters(url)
  const self = `${context.publicUrl}${url.pathname}`
  const load = async () => ({
    contentType,
    body: await write(),
    lastModified: null,
    expiresAt: freshFor === undefined ? null : context.now() + freshFor,
    headers: openDataHeaders(context.publicUrl, [`<${self}>; rel="self"`]),
  })
  await context.cache.serve(req, res, { key: url.pathname, load }, req.originalUrl)
}
