import { json, Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { OperationRefused } from '../../errors/OperationRefused'
import { offeredTerms } from '../../feeds/doors/doorTerms'
import { preferredLanguage } from '../../feeds/http/language'
import { withTerms } from '../../feeds/http/withTerms'
import { isPatient, openedAt, signStart } from '../../operations/ideas/startMark'
import { ideaFormPath } from '../../site/ideaForm/formPage'
import { inOrder } from '../../site/ideaForm/inOrder'
import { mistakes as known } from '../../site/ideaForm/mistakes'
import { parseIdea, type IdeaMistake } from '../../site/ideaForm/parseIdea'
import { isTrapped } from '../../site/trap'
import type { Label } from '../../workflow'
import { askerOf } from './askerOf'
import { findAlike } from './findAlike'
import type { IdeaRouting } from './IdeaRouting'
import { jsonProblem } from './jsonProblem'
import { limitAlike } from './limitAlike'
import { photoDoor } from './photoDoor'
import { photoIn } from './photoIn'
import { readAtEvent } from './readAtEvent'
import { sendIdea } from './sendIdea'

/**
 * The idea form for widgets, from any origin and without credentials:
 *
 * - GET gives what may be chosen, and `startedAt`, which goes along with what is sent;
 * - `/start` gives `startedAt` alone;
 * - `/similar?title=` gives public ideas with a title like it;
 * - POST `/photo` takes a file (multipart/form-data) and answers 201 with `{photo, width, height}`: `photo` goes along with what is
 *   sent within a day, with `photoAlt` and `photoPermission`; 422 with `errors`; 429; or 503 when it is busy;
 * - POST to `/check` takes the same fields as sending and keeps nothing: 200 with `similar`, or 422 with `errors`;
 * - POST takes the fields of the form, also `bijeenkomst` (the last part of the address of an event that takes ideas), with `lat` and `lng` in degrees (WGS 84, kept to about a hundred metres), and answers 202; 422 with `errors`; or 429.
 */
export const jsonRoutes = ({ context, payload }: IdeaRouting): Router => {
  const router = Router()
  const termsNow = () =>
    withTerms(
      context,
      (terms) => terms,
      () => false,
    )
  const alike = async (title: string) =>
    (await findAlike(context.database, title)).map(({ title: found, url }) => ({
      title: found,
      url: new URL(url, context.publicUrl).href,
    }))
  router.use((req, res, next) => {
    res.set(HEADERS)
    if (req.method !== 'OPTIONS') return next()
    res.set({
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type, Accept-Language',
      'Access-Control-Max-Age': '86400',
    })
    res.status(204).end()
  })
  router.get('/', async (req, res) => {
    const terms = await termsNow()
    const all = (kind: 'theme' | 'area') => [...offeredTerms(terms, kind).values()]
    res.json({
      startedAt: signStart(payload.secret),
      themes: all('theme').map(({ code, title }) => ({ slug: code, title })),
      areas: all('area').map(({ code, parent, title }) => ({ code, name: title, parent })),
      terms: `${context.publicUrl}${ideaFormPath(languageOf(req), '/spelregels')}`,
    })
  })
  router.get('/start', (_req, res) => res.json({ startedAt: signStart(payload.secret) }))
  router.get('/similar', limitAlike(), async (req, res) => {
    res.json(await alike(typeof req.query.title === 'string' ? req.query.title : ''))
  })
  router.post('/check', limitAlike(), json({ limit: '100kb' }), async (req, res) => {
    const sent = objectIn(req.body)
    const { mistakes, values } = parseIdea(sent, await termsNow())
    if (mistakes.length > 0) return refuse(res, mistakes, languageOf(req, sent))
    res.json({ similar: await alike(values.title) })
  })
  router.post('/', json({ limit: '100kb' }), async (req, res) => {
    const sent = objectIn(req.body)
    const language = languageOf(req, sent)
    const photo = await photoIn(await askerOf(payload, language), req, res)
    const { mistakes: inFields, values } = parseIdea({ ...sent, photo: photo.photo }, await termsNow())
    const mistakes = inOrder([...inFields, ...photo.mistakes])
    const started = typeof sent.startedAt === 'string' ? sent.startedAt : ''
    const wrong = isPatient(payload.secret, started)
      ? mistakes
      : [...mistakes, { field: 'startedAt', text: known.started }]
    if (wrong.length > 0) return refuse(res, wrong, language)
    const database = context.database
    const at = await readAtEvent({ database, payload }, req, openedAt(payload.secret, started))
    // Tablets have pages: what they may leave out, nobody else may.
    const atEvent = at && { ...at, isTablet: false, isStaffed: false }
    if (!isTrapped(sent)) await sendIdea(payload, res, { at: atEvent, language, values })
    res.status(202).json({ done: true })
  })
  router.use('/photo', photoDoor(payload))
  router.use((_req, res) => jsonProblem(res, 404, 'Not found'))
  router.use(failure(context.log))
  return router
}

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** The fields as JSON names them, where a form does otherwise. */
const NAMES: Readonly<Record<string, string>> = { theme: 'themes', area: 'areas' }

const objectIn = (body: unknown): Record<string, unknown> =>
  body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : {}

const languageOf = (req: Request, sent: Record<string, unknown> = {}): 'nl' | 'en' => {
  const asked = sent.language ?? req.query.lang
  return asked === 'en' || asked === 'nl' ? asked : preferredLanguage(req)
}

/** What is wrong, field by field. */
const refuse = (res: Response, wrong: readonly IdeaMistake[], language: 'nl' | 'en'): void => {
  const errors = wrong.map(({ field, text }) => ({ field: NAMES[field] ?? field, message: text[language] }))
  jsonProblem(res, 422, notRight[language], { errors })
}

const notRight: Label = { nl: 'Er klopt iets niet.', en: 'Something is not right.' }

const failure =
  (log: IdeaRouting['context']['log']): ErrorRequestHandler =>
  (error: Error & { status?: number }, _req, res, next) => {
    if (res.headersSent) return next(error)
    if (error instanceof OperationRefused) return jsonProblem(res, error.status, error.message)
    if (typeof error.status === 'number' && error.status < 500)
      return jsonProblem(res, error.status, 'Bad request')
    log.error({ err: error }, 'An idea could not be taken.')
    jsonProblem(res, 500, 'Something went wrong')
  }
