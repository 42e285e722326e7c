import { Router, type RequestHandler } from 'express'
import { buildFeed } from '../buildFeed'
import { canonicalSearch } from '../canonical'
import type { FeedsContext } from '../context'
import { UnknownFeed } from '../errors/UnknownFeed'
import { UnknownValue } from '../errors/UnknownValue'
import type { FeedQuery } from '../FeedQuery'
import type { FeedFormat } from '../formats/FeedFormat'
import { suits } from '../formats/FormatDescription'
import { formatOf, formats } from '../formats/index'
import { parseFeedQuery } from '../query'
import type { Terms } from '../Vocabulary'
import { answerProblem } from './answerProblem'
import type { Resource } from './Content'
import { openHeaders } from './openHeaders'
import { readOnly } from './readOnly'
import { withTerms } from './withTerms'

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

const serveFeed =
  (context: FeedsContext): RequestHandler =>
  async (req, res) => {
    const url = new URL(req.originalUrl, 'http://localhost')
    const { query, terms, format } = await findFeed(context, url)
    await context.cache.serve(req, res, feedResource(context, { query, terms, format }), req.originalUrl)
  }

/** What an address asks for. A value that is not known is looked up once more before it is refused. */
const findFeed = (context: FeedsContext, url: URL) => {
  const [, name = '', path = ''] = /^\/feeds\/([a-z0-9-]+)\.([a-z]+)$/.exec(url.pathname) ?? []
  const read = (terms: Terms) => {
    const format = formatOf(path)
    if (!format || !suits(format, name) || (name !== 'all' && !terms.types.has(name))) {
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
  return withTerms(context, read, (error) => error instanceof UnknownValue || error instanceof UnknownFeed)
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
