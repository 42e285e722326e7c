import { Router, type RequestHandler } from 'express'
import type { Doors } from '../doors/Doors'
import { feedResource } from '../feedResource'
import { findFeed } from '../findFeed'
import { answerProblem } from './answerProblem'
import { readOnly } from './readOnly'

/** The addresses `/feeds/{type}.{format}`. Everything else below `/feeds/` ends as a problem. */
export const feedsRouter = (doors: Doors): Router => {
  const router = Router({ strict: true, caseSensitive: true })
  // Not a route with parameters: Express would decode the path, and answer by itself when that fails.
  router.use('/feeds', (req, res, next) => (isPage(req.originalUrl) ? next('router') : next()))
  router.use('/feeds', readOnly, serveFeed(doors), answerProblem(doors))
  return router
}

/** The page about feeds, which is not a feed. */
const isPage = (address: string): boolean => /^\/feeds(\?|$)/.test(address)

const serveFeed =
  (doors: Doors): RequestHandler =>
  async (req, res) => {
    const context = await doors.of(req)
    const url = new URL(req.originalUrl, 'http://localhost')
    const asked = await findFeed(context, url)
    const reads = context.reads.of({ type: asked.query.type, format: asked.format.path })
    await context.cache.serve(req, res, { ...feedResource(context, asked), reads }, req.originalUrl)
  }
