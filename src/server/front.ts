import { createServer, type Server } from 'node:http'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import { IDEA_API, OWN_IDEA } from '../operations/ideas/ideaPaths'
import { PREVIEWS } from '../operations/previewAddress'
import type { Settings } from '../settings'
import { IDEA_FORM, SHORT_FORM } from '../site/ideaFormAddress'
import { REPORT } from '../site/report/reportAddress'
import type { SiteState } from './SiteState'
import { waitingFor, waitingPage } from './waitingPage'

type FrontSettings = Pick<Settings, 'trustProxy'>

/**
 * The front door: answers that are in memory leave before Express sees the request; then health, the admin panel and
 * REST (Next), feeds, and the public pages. What is not there yet says so and asks to come back.
 */
export const makeFront = (state: SiteState, settings: FrontSettings, log: Logger): Server => {
  const app = makeApp(state, settings, log)
  return createServer((req, res) => {
    if (state.reading?.answer(req, res)) return
    app(req, res)
  })
}

const makeApp = (state: SiteState, { trustProxy }: FrontSettings, log: Logger): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy)
  app.get('/health', health(state))
  app.use(
    ['/admin', '/api', '/_next', PREVIEWS, IDEA_FORM, SHORT_FORM, OWN_IDEA, REPORT],
    onlyAtTheSite(state),
  )
  if (state.admin.status !== 'absent') app.use(ideas(state))
  if (state.admin.status !== 'absent')
    app.use((req, res, next) => {
      if (!req.path.startsWith(`${REPORT}/`)) return next()
      if (state.reports) state.reports(req, res, next)
      else unavailable(res, waitingPage('site'))
    })
  // No body parser, compression or headers in front of Next: it brings its own.
  if (state.admin.status !== 'absent')
    app.all(['/admin', '/admin/{*path}', '/api/{*path}', '/_next/{*path}'], admin(state))
  if (state.admin.status !== 'absent')
    app.use(PREVIEWS, (req, res, next) =>
      state.previews ? state.previews(req, res, next) : unavailable(res, waitingPage('site')),
    )
  app.use((req, res, next) => {
    if (state.reading) state.reading.router(req, res, next)
    else unavailable(res, req.accepts('html') ? waitingPage('site') : null)
  })
  // Pages bring their own headers, as they also leave from memory.
  app.use((req, res, next) => (state.pages ? state.pages(req, res, next) : next()))
  app.use((_req, res) => problem(res, 404, 'Not found', 'There is nothing at this address.'))
  app.use(failure(log))
  return app
}

/**
 * For load balancers and monitoring: 200 while the database can be read; 503 during the start, and while the database is
 * away, although feeds then go on from memory.
 */
const health =
  (state: SiteState): RequestHandler =>
  async (_req, res) => {
    const ready = state.reading?.ready() ?? false
    const [isUp, subscribers] = await Promise.all([state.isDatabaseUp(), state.reading?.subscribers?.()])
    res
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        live: true,
        ready,
        database: isUp ? 'up' : 'down',
        admin: state.admin.status,
        ...(subscribers ? { subscribers } : {}),
      })
  }

/** The panel, REST and previews are at the site itself: a front door has no sessions, and leads people there. */
const onlyAtTheSite =
  (state: SiteState): RequestHandler =>
  async (req, res, next) => {
    const doors = state.reading?.doors
    if (!doors || !(await doors.isOfDoor(req))) return next()
    const { publicUrl } = doors.main
    // A widget that has its script from a door follows this from a page of another origin.
    if (req.method === 'GET')
      res
        .set({ 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' })
        .redirect(publicUrl + req.originalUrl)
    else problem(res, 404, 'Not here', `Ask this at ${publicUrl}.`)
  }

/** The form of residents, also for widgets; their private pages. Before Next, which would take what is below `/api`. */
const ideas = (state: SiteState): RequestHandler => {
  const paths = [IDEA_FORM, SHORT_FORM, OWN_IDEA, IDEA_API]
  return (req, res, next) => {
    if (!paths.some((path) => req.path === path || req.path.startsWith(`${path}/`))) return next()
    if (state.ideas) state.ideas(req, res, next)
    else unavailable(res, req.path.startsWith('/api') ? null : waitingPage('site'))
  }
}

const admin =
  (state: SiteState): RequestHandler =>
  (req, res, next) => {
    if (state.admin.status === 'ready') state.admin.handle(req, res).catch(next)
    else unavailable(res, req.path.startsWith('/admin') ? waitingPage(waitingFor(state.admin)) : null)
  }

const unavailable = (res: Response, page: string | null) => {
  res.set('Retry-After', '5').set('Cache-Control', 'no-store')
  res.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  res.set('X-Content-Type-Options', 'nosniff')
  if (page) res.status(503).type('html').send(page)
  else problem(res, 503, 'Not there yet', 'The site is still starting. Try again in a few seconds.')
}

/** RFC 9457. */
const problem = (res: Response, status: number, title: string, detail: string) =>
  res.status(status).type('application/problem+json').send(JSON.stringify({ status, title, detail }))

const failure =
  (log: Logger): ErrorRequestHandler =>
  (error: { status?: number }, req, res, next) => {
    // Express's own refusals (a malformed address) carry a status below 500.
    const isTheirs = typeof error.status === 'number' && error.status < 500
    if (!isTheirs) log.error({ err: error, method: req.method, path: req.path }, 'A request failed.')
    if (res.headersSent) next(error)
    else if (isTheirs) problem(res, error.status ?? 400, 'Bad request', 'This request cannot be understood.')
    else problem(res, 500, 'Something went wrong', 'Something went wrong on our side. Try again later.')
  }
