import { Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import { buildFeed } from '../buildFeed'
import { canonicalSearch } from '../canonical'
import type { FeedsContext } from '../context'
import { AddressTooLong, MAX_ADDRESS } from '../errors/AddressTooLong'
import { FeedsUnavailable } from '../errors/FeedsUnavailable'
import { MethodNotAllowed } from '../errors/MethodNotAllowed'
import { Problem } from '../errors/Problem'
import { UnknownFeed } from '../errors/UnknownFeed'
import { UnknownValue } from '../errors/UnknownValue'
import type { FeedQuery } from '../FeedQuery'
import type { FeedFormat } from '../formats/FeedFormat'
import { formatOf, formats } from '../formats/index'
import { parseFeedQuery } from '../query'
import type { Terms } from '../Vocabulary'
import type { Resource } from './Content'
import { openHeaders } from './openHeaders'
import { sendOptions } from './sendOptions'
import { sendProblem } from './sendProblem'

/** The addresses `/feeds/{type}.{format}`. Everything else below `/feeds/` ends as a problem. */
export const feedsRouter = (context: FeedsContext): Router => {
  const router = Router({ strict: true, caseSensitive: true })
  // Not a route with parameters: Express would decode the path, and answer by itself when that fails.
  router.use('/feeds', (req, res, next) => (isPage(req.originalUrl) ? next('router') : next()))
  router.use('/feeds', readOnly, serveFeed(context), answerProblem(context))
  return router
}

/** The page about feeds, which is not a feed. */
const isPage = (address: string): boolean => /^\/feeds(\?|$)/.test(address)

const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'OPTIONS') return sendOptions(res)
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new MethodNotAllowed(req.method)
  if (req.originalUrl.length > MAX_ADDRESS) throw new AddressTooLong()
  next()
}

const serveFeed =
  (context: FeedsContext): RequestHandler =>
  async (req, res) => {
    const url = new URL(req.originalUrl, 'http://localhost')
    const { query, terms, format } = await findFeed(context, url)
    await context.cache.serve(req, res, feedResource(context, { query, terms, format }), req.originalUrl)
  }

/** What an address asks for. A value that is not known is looked up once more before it is refused. */
const findFeed = async (context: FeedsContext, url: URL) => {
  const [, name = '', path = ''] = /^\/feeds\/([a-z0-9-]+)\.([a-z]+)$/.exec(url.pathname) ?? []
  const read = (terms: Terms) => {
    const format = formatOf(path)
    if (!format || (name !== 'all' && !terms.types.has(name))) {
      throw new UnknownFeed(
        ['all', ...terms.types.keys()],
        formats.map((each) => each.path),
      )
    }
    const query = parseFeedQuery(url.searchParams, { type: name, terms, now: context.now() })
    // A format that always names what was withdrawn needs no telling.
    return {
      format,
      terms,
      query: { ...query, withdrawn: query.withdrawn && format.withdrawals === 'onRequest' },
    }
  }
  const terms = await currentTerms(context)
  try {
    return read(terms)
  } catch (error) {
    if (!(error instanceof UnknownValue || error instanceof UnknownFeed)) throw error
    return read(await currentTerms(context, true))
  }
}

const currentTerms = async (context: FeedsContext, isDoubtful = false): Promise<Terms> => {
  try {
    return await context.vocabulary.current({ isDoubtful })
  } catch (error) {
    throw new FeedsUnavailable('The database is away', { cause: error })
  }
}

const feedResource = (
  context: FeedsContext,
  args: { query: FeedQuery; terms: Terms; format: FeedFormat },
): Resource => ({
  key: `/feeds/${args.query.type}.${args.format.path}${canonicalSearch(args.query)}`,
  load: async () => {
    const { model, changedAt, boundary } = await buildFeed(context, args)
    const links = [
      `<${model.selfUrl}>; rel="self"`,
      ...(model.nextUrl ? [`<${model.nextUrl}>; rel="next"`] : []),
      ...(model.previousUrl ? [`<${model.previousUrl}>; rel="prev"`] : []),
      ...(model.hubUrl ? [`<${model.hubUrl}>; rel="hub"`] : []),
    ]
    return {
      contentType: args.format.contentType,
      body: args.format.render(model),
      lastModified: changedAt,
      expiresAt: boundary,
      headers: { ...openHeaders, Link: links.join(', ') },
    }
  },
})

const answerProblem =
  (context: FeedsContext): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (res.headersSent) return next(error)
    if (error instanceof Problem) return sendProblem(req, res, error, context.publicUrl)
    context.log.error({ err: error as Error, url: req.originalUrl }, 'feeds: a request failed')
    sendProblem(req, res, new FeedsUnavailable(), context.publicUrl)
  }
