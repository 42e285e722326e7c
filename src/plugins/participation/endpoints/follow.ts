import type { Endpoint, PayloadRequest } from 'payload'
import { OperationRefused } from '../../../errors/OperationRefused'
import { askToFollow } from '../../../operations/followers/askToFollow'
import { confirmFollow } from '../../../operations/followers/confirmFollow'
import { stopFollowing } from '../../../operations/followers/stopFollowing'
import { isTrapped } from '../../../site/trap'
import { textOf } from './readCall'
import { readSent, type Sent } from './readSent'

/**
 * Letters about subsidy windows and themes, for anybody with an address. All take a form, and lead on to a page of the
 * site (303); or JSON, and answer with 202 or 200.
 *
 * - `POST /api/follow` asks for a letter with a link: `about`, `slug` or `id`, `email`, `language`. Who fills in the
 *   field that people do not see (`TRAP`) is answered in the same way and gets nothing;
 * - `POST /api/follow/confirm` says that the address is right, with the `token` of that link;
 * - `POST /api/follow/stop` stops and erases the address: `token`, and `all` for everything that it follows. With the token in the
 *   address it is done with one click of a mail program (RFC 8058); GET only leads to the page that asks whether it is meant.
 *
 * @example
 * POST /api/follow
 * {"about":"subsidy-windows","slug":"lang-leve-de-dorpen","email":"jamila@bewoner.example","language":"nl"}
 */
export const followEndpoints: Endpoint[] = [
  {
    path: '/follow',
    method: 'post',
    handler: (req) =>
      answering(req, null, 202, async ({ fields }) => {
        if (isTrapped(fields)) return
        await askToFollow(req, fields)
      }),
  },
  {
    path: '/follow/confirm',
    method: 'post',
    handler: (req) =>
      answering(req, 'gelukt', 200, ({ fields }) => confirmFollow(req, textOf(fields.token) ?? '')),
  },
  {
    path: '/follow/stop',
    method: 'get',
    handler: (req) => leadTo(`stop/${encodeURIComponent(tokenInAddress(req) ?? '')}`, 'nl'),
  },
  {
    path: '/follow/stop',
    method: 'post',
    handler: async (req) => {
      const token = tokenInAddress(req)
      if (token === null)
        return answering(req, 'gestopt', 200, ({ fields }) =>
          stopFollowing(req, textOf(fields.token) ?? '', { isAll: Boolean(fields.all) }),
        )
      // A mail program does not follow to another page (RFC 8058, 3.1).
      await stopFollowing(req, token)
      return Response.json({ done: true }, { headers: NOT_KEPT })
    },
  },
]

const NOT_KEPT = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' }

const tokenInAddress = (req: PayloadRequest): string | null => req.searchParams.get('token')

/** Does what was asked, and answers: a page for who filled in a form, also when it was refused; JSON for a program. */
const answering = async (
  req: PayloadRequest,
  page: string | null,
  status: number,
  act: (sent: Sent) => Promise<void>,
): Promise<Response> => {
  const sent = await readSent(req)
  const language = sent.fields.language === 'en' ? 'en' : 'nl'
  try {
    await act(sent)
  } catch (error) {
    if (!sent.isForm || !(error instanceof OperationRefused)) throw error
    return leadTo(PAGE_OF[error.status] ?? 'klopt-niet', language)
  }
  if (sent.isForm) return leadTo(page, language)
  return Response.json({ done: true }, { status, headers: NOT_KEPT })
}

/** The page that says why something was refused, by its status. */
const PAGE_OF: Record<number, string> = { 400: 'adres', 404: 'niet-te-volgen', 429: 'te-vaak' }

const leadTo = (page: string | null, language: 'nl' | 'en'): Response =>
  new Response(null, {
    status: 303,
    headers: {
      ...NOT_KEPT,
      Location: `/volgen${page === null ? '' : `/${page}`}${language === 'en' ? '?lang=en' : ''}`,
    },
  })
