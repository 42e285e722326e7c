import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { acceptBrokenLink, recheckLink } from '../../../operations/links/brokenLinks'

/**
 * `POST /api/links/check` with `{ "url": "https://…" }`: asks now whether a link works that stands in something public of
 * theirs. Answers `{ "verdict", "status", "error" }`.
 */
export const checkLinkEndpoint: Endpoint = {
  path: '/links/check',
  method: 'post',
  handler: async (req) => {
    const { verdict, status, error } = await recheckLink(req, await urlIn(req))
    return Response.json({ verdict, status, error })
  },
}

/** `POST /api/links/accept` with `{ "url": "https://…" }`: says that a link works for people. For editors. */
export const acceptLinkEndpoint: Endpoint = {
  path: '/links/accept',
  method: 'post',
  handler: async (req) => {
    const url = await urlIn(req)
    await acceptBrokenLink(req, url)
    req.payload.logger.info({ by: req.user?.id }, 'links: a link was said to be fine')
    return Response.json({ accepted: true })
  },
}

const urlIn = async (req: PayloadRequest): Promise<string> => {
  const body: unknown = await req.json?.().catch(() => null)
  const url: unknown = body !== null && typeof body === 'object' && 'url' in body ? body.url : null
  if (typeof url === 'string' && url !== '') return url
  throw new OperationRefused(
    'badRequest',
    400,
    {
      nl: 'Zeg om welke link het gaat: {"url":"https://…"}.',
      en: 'Say which link it is about: {"url":"https://…"}.',
    },
    languageOf(req),
  )
}
