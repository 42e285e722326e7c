import { json, Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import type { FeedsContext } from '../../feeds/context'
import { FeedsUnavailable } from '../../feeds/errors/FeedsUnavailable'
import { Problem } from '../../feeds/errors/Problem'
import { previewAddress, sharedPreviewAddress } from '../../operations/previewAddress'
import { findPreview } from '../../operations/previewLinks'
import { buildPreview } from '../../publishing/buildPreview'
import { answerPageProblem } from '../../site/answerPageProblem'
import { PageNotFound } from '../../site/PageNotFound'
import { isPlainName, sendMedia } from '../../site/sendMedia'
import { PreviewEnded } from './PreviewEnded'
import { previewHeaders } from './previewHeaders'
import { requestOf } from './requestOf'
import { sendPreview } from './sendPreview'
import { SignInFirst } from './SignInFirst'
import { seesDrafts } from './seesDrafts'

interface PreviewRouterOptions {
  payload: Payload
  context: FeedsContext
}

/**
 * Pages as they will be, below `/voorbeeld`: `/{collection}/{id}` for who is signed in and may see drafts of the document, also
 * beside the form (`?live=1`, and POST with what was typed); `/link/{token}` for who has a link. Files that such a page shows
 * are below it. Nothing is written, and nothing may be kept by anybody on the way.
 */
export const previewRouter = ({ payload, context }: PreviewRouterOptions): Router => {
  const router = Router()
  router.use((_req, res, next) => {
    res.set(previewHeaders(context.publicUrl))
    next()
  })

  router.get('/link/:token', async (req, res) => {
    const { asker, collection, id, until } = await openLink(payload, req)
    const mediaAt = sharedPreviewAddress(String(req.params.token))
    await sendPreview(res, { asker, context, collection, id, mediaAt, until })
  })
  router.get('/link/:token/media/:name', async (req, res) => {
    const { asker, collection, id } = await openLink(payload, req)
    const name = String(req.params.name)
    if (!(await shows(asker, collection, id, name))) throw new PageNotFound()
    await sendMedia(res, context.mediaDir, name, fileHeaders)
  })

  router.get('/:collection/:id', async (req, res) => {
    const document = await openDocument(payload, req)
    const isLive = req.query.live === '1'
    await sendPreview(res, { ...document, context, isLive })
  })
  router.post('/:collection/:id', json({ limit: '5mb' }), async (req, res) => {
    const document = await openDocument(payload, req)
    const typed = typedIn(req.body)
    if (!typed) return void res.status(415).end()
    await sendPreview(res, { ...document, context, isLive: true, typed })
  })
  router.get('/:collection/:id/media/:name', async (req, res) => {
    const { asker, collection, id } = await openDocument(payload, req)
    const name = String(req.params.name)
    // One that was only just chosen in the form is not on the saved page yet.
    if (!(await shows(asker, collection, id, name)) && !(await maySeeFile(asker, name)))
      throw new PageNotFound()
    await sendMedia(res, context.mediaDir, name, fileHeaders)
  })

  router.use(() => {
    throw new PageNotFound()
  })
  router.use(failure(context))
  return router
}

const fileHeaders = {
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** @throws PageNotFound, PreviewEnded */
const openLink = async (payload: Payload, req: Request) => {
  const asker = await requestOf(payload, req, { isSignedIn: false })
  const found = await findPreview(asker, String(req.params.token))
  if (found.kind === 'unknown') throw new PageNotFound()
  if (found.kind === 'ended') throw new PreviewEnded()
  return { ...found, asker }
}

/** @throws SignInFirst, PageNotFound */
const openDocument = async (payload: Payload, req: Request) => {
  const asker = await requestOf(payload, req, { isSignedIn: true })
  const collection = String(req.params.collection)
  const id = Number(req.params.id)
  if (!asker.user) throw new SignInFirst()
  if (!(await seesDrafts(asker, collection, id))) throw new PageNotFound()
  return { asker, collection, id, mediaAt: previewAddress(collection, id) }
}

const shows = async (asker: PayloadRequest, collection: string, id: number, name: string): Promise<boolean> =>
  isPlainName(name) && (await buildPreview(asker, { collection, id }))?.built.files.includes(name) === true

const maySeeFile = async (asker: PayloadRequest, filename: string): Promise<boolean> => {
  if (!isPlainName(filename)) return false
  const { docs } = await asker.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req: asker,
    user: asker.user,
    where: { filename: { equals: filename } },
  })
  return docs.length > 0
}

const typedIn = (body: unknown): Record<string, unknown> | null => {
  const data = body !== null && typeof body === 'object' && 'data' in body ? body.data : null
  return data !== null && typeof data === 'object' && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : null
}

const failure =
  (context: FeedsContext): ErrorRequestHandler =>
  (error: Error & { status?: number }, req: Request, res: Response, next) => {
    if (res.headersSent) return next(error)
    // Express's own refusals, of a body that is too long or no JSON, carry a status below 500.
    if (!(error instanceof Problem) && typeof error.status === 'number' && error.status < 500)
      return void res.status(error.status).end()
    const problem =
      error instanceof Problem ? error : new FeedsUnavailable('A preview failed', { cause: error })
    // Without the address: it may hold a link that works.
    if (problem !== error) context.log.error({ err: error }, 'A preview failed.')
    answerPageProblem(req, res, problem, context)
  }
