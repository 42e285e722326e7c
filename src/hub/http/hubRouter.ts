import express, { Router, type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { FeedsContext } from '../../feeds/context'
import type { Database } from '../../feeds/database'
import { answerProblem } from '../../feeds/http/answerProblem'
import { preferredLanguage } from '../../feeds/http/language'
import { HubRequestRefused } from '../errors/HubRequestRefused'
import { TooManyRequests } from '../errors/TooManyRequests'
import { MOST_REQUESTS, REQUEST_BYTES } from '../limits'
import { noteAsk } from '../noteAsk'
import { readAsk } from '../readAsk'

interface HubRouterOptions {
  /** What feeds share: topics are read as their addresses are. */
  context: FeedsContext
  /** The primary: subscriptions are written. */
  database: Database
  /** Whether callbacks inside a network are allowed. */
  allowPrivate: boolean
}

/**
 * `POST /hub`: subscribing and unsubscribing (W3C WebSub, 5). What is asked is noted and answered with 202; a worker then
 * asks the callback whether it meant it. Needs Postgres and nothing else.
 */
export const hubRouter = ({ context, database, allowPrivate }: HubRouterOptions): Router => {
  const router = Router({ strict: true, caseSensitive: true })
  const subscribe: RequestHandler = async (req, res) => {
    await noteAsk(
      database,
      await readAsk(context, (req.body ?? {}) as Record<string, unknown>, { allowPrivate }),
    )
    const language = preferredLanguage(req)
    res
      .status(202)
      .set({ 'Content-Language': language, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
      .type('text/plain')
      .send(ACCEPTED[language])
  }
  router.use(
    '/hub',
    onlyForms,
    limitRequests(),
    readForm,
    subscribe,
    answerProblem({ main: context, known: () => context }),
  )
  return router
}

const ACCEPTED = {
  nl: 'Ontvangen. De hub vraagt zo aan je callback of dit de bedoeling is.\n',
  en: 'Received. The hub is about to ask your callback whether this is meant.\n',
}

const onlyForms: RequestHandler = (req, _res, next) => {
  // What stands below /hub is nobody's.
  if (req.path !== '/') return next('router')
  if (req.method !== 'POST') throw new HubRequestRefused('methodNotAllowed')
  if (!req.is('application/x-www-form-urlencoded')) throw new HubRequestRefused('notAForm')
  next()
}

/** Counted in this process: a coarse limit. What counts, subscriptions of a host, is counted in the database. */
const limitRequests = (): RequestHandler =>
  rateLimit({
    windowMs: 10 * 60_000,
    limit: MOST_REQUESTS,
    legacyHeaders: false,
    standardHeaders: 'draft-8',
    // Whom to believe about addresses is the setting TRUST_PROXY, not a guess at the first request.
    validate: false,
    handler: () => {
      throw new TooManyRequests()
    },
  })

const parseForm = express.urlencoded({ extended: false, limit: REQUEST_BYTES, parameterLimit: 50 })

const readForm: RequestHandler = (req, res, next) => {
  parseForm(req, res, (error?: { status?: number }) => {
    if (!error) return next()
    next(new HubRequestRefused(error.status === 413 ? 'tooLarge' : 'unreadable'))
  })
}
