import { Router, type Request, type Response } from 'express'
import type { FeedsContext } from '../feeds/context'
import { NotAtThisDoor } from '../feeds/errors/NotAtThisDoor'
import type { Feeds } from '../feeds/index'
import { AddressTooLong, MAX_ADDRESS } from '../feeds/errors/AddressTooLong'
import { FeedsUnavailable } from '../feeds/errors/FeedsUnavailable'
import { MethodNotAllowed } from '../feeds/errors/MethodNotAllowed'
import { Problem } from '../feeds/errors/Problem'
import { UnknownValue } from '../feeds/errors/UnknownValue'
import { sendOptions } from '../feeds/http/sendOptions'
import { withTerms } from '../feeds/http/withTerms'
import { readLanguage } from '../feeds/openData/readLanguage'
import type { Terms } from '../feeds/Vocabulary'
import { answerPageProblem } from './answerPageProblem'
import { PageNotFound } from './PageNotFound'
import { FOLLOW } from './follow/followPage'
import { pageLanguage } from './pageLanguage'
import { movedResource } from './pageResource'
import { API_DOCS } from './apiDocs/apiDocsPage'
import { apiDocsResource } from './routes/apiDocsRoute'
import { serveAsset } from './routes/assetRoute'
import { calendarFileResource } from './routes/calendarFileRoute'
import { feedsPageResource } from './routes/feedsPageRoute'
import { isFollowPath, sendFollowPage } from './routes/followRoute'
import { homeResource } from './routes/homeRoute'
import { itemResource } from './routes/itemRoute'
import { listResource } from './routes/listRoute'
import { mediaRoute } from './routes/mediaRoute'
import { robotsResource, sitemapResource } from './routes/robotsRoute'
import { sharePictureResource } from './routes/sharePictureRoute'
import { SHARE } from './shareAddress'
import { searchResource } from './routes/searchRoute'
import { SECURITY_TEXT, securityTextResource } from './routes/securityTextRoute'
import { statementAt, statementResource } from './routes/statementRoute'
import { wizardResource } from './routes/wizardRoute'
import { SEARCH } from './search/searchForm'
import { FINDER_QUESTIONS, finderQuestionsResource } from './widget/finderQuestionsRoute'
import { serveWidget, WIDGET } from './widget/widgetRoute'
import { WIZARD } from './wizard/Answers'

/**
 * The public pages, rendered from the same items as the feeds: the front page, `/feeds`, the list of each type, the
 * page of each item, files and style. Answers every address that reaches it, with a page for what is not there.
 */
export const createSite = (feeds: Feeds): Router => {
  const { doors } = feeds
  const serveMedia = mediaRoute(doors.main)
  const router = Router()

  const answer = async (req: Request, res: Response): Promise<void> => {
    if (req.method === 'OPTIONS') return sendOptions(res)
    if (req.method !== 'GET' && req.method !== 'HEAD') throw new MethodNotAllowed(req.method)
    if (req.originalUrl.length > MAX_ADDRESS) throw new AddressTooLong()
    const address = req.originalUrl.replace(/^\/+/, '/')
    if (!URL.canParse(address, 'http://localhost')) throw new PageNotFound()
    const url = new URL(address, 'http://localhost')
    const segments = decodePath(url.pathname)
    const [first = '', second, ...rest] = segments
    if (first === 'assets') return serveAsset(req, res, url.pathname, async () => (await doors.of(req)).door)
    // The same for every host: a door that closed says so in the feed that the widget asks for.
    if (url.pathname === WIDGET) return serveWidget(req, res)
    const context = await doors.of(req)
    if (first === 'media' && second !== undefined && rest.length === 0) return serveMedia(req, res, second)
    if (first === 'volgen') {
      // Before anything is kept of the address. The names of the types, in the menu, may not have been read yet.
      await withTerms(
        context,
        () => null,
        () => false,
      )
      return sendFollowPage(req, res, context, { segments: segments.slice(1), search: url.searchParams })
    }
    if (url.pathname.length > 1 && url.pathname.endsWith('/')) {
      const path = `/${url.pathname
        .split('/')
        .filter((segment) => segment !== '')
        .join('/')}`
      return context.cache.serve(req, res, movedResource(context, '/', `${path}${url.search}`))
    }
    const resource = await withTerms(
      context,
      (terms) => find(context, terms, { url, first, second, rest }),
      (error) => error instanceof UnknownValue || error instanceof PageNotFound,
    )
    await context.cache.serve(req, res, resource, req.originalUrl)
  }

  const find = (
    context: FeedsContext,
    terms: Terms,
    { url, first, second, rest }: { url: URL; first: string; second?: string; rest: readonly string[] },
  ) => {
    if (url.pathname === '/') return homeResource(context, terms, pageLanguage(url.searchParams))
    if (url.pathname === '/robots.txt') return robotsResource(context)
    if (url.pathname === SECURITY_TEXT) return securityTextResource(context)
    if (url.pathname === '/sitemap.xml') return sitemapResource(context, url.searchParams)
    if (url.pathname === '/feeds') {
      return feedsPageResource(context, terms, url.searchParams, pageLanguage(url.searchParams))
    }
    if (url.pathname === SEARCH) {
      const search = url.searchParams
      return searchResource(context, terms, { search, language: pageLanguage(search) })
    }
    const statement = statementAt(url.pathname)
    if (statement) return statementResource(context, terms, statement, pageLanguage(url.searchParams))
    if (url.pathname === WIZARD) return wizardResource(context, terms, url.searchParams)
    if (url.pathname === FINDER_QUESTIONS)
      return finderQuestionsResource(context, terms, url.searchParams.get('lang') === 'en' ? 'en' : 'nl')
    if (url.pathname === API_DOCS) {
      if (context.door) throw new NotAtThisDoor(`${context.mainUrl}${API_DOCS}`)
      return apiDocsResource(context, terms, readLanguage(url))
    }
    if (first === SHARE && second !== undefined && rest[0] !== undefined && rest.length === 1)
      return sharePictureResource(context, terms, { path: second, file: rest[0] })
    const named = (known: Terms) => [...known.types.values()].find(({ path }) => path === first)
    // What a door does not show has its page at the site itself.
    const type = named(terms) ?? (second === undefined ? undefined : named(doors.main.vocabulary.known))
    if (!type || rest.length > 0) throw new PageNotFound()
    if (second?.endsWith('.ics'))
      return calendarFileResource(context, { terms, type, slug: second.slice(0, -'.ics'.length) })
    if (second !== undefined)
      return itemResource(context, {
        terms,
        type,
        slug: second,
        search: url.searchParams,
        language: pageLanguage(url.searchParams),
      })
    return listResource(context, { terms, type, search: url.searchParams })
  }

  router.use(async (req, res) => {
    try {
      await answer(req, res)
    } catch (error) {
      // Who went away while a file was sent is told nothing, and nothing is wrong.
      if (error instanceof Error && 'code' in error && error.code === 'ECONNABORTED') return
      if (res.headersSent) throw error
      const context = doors.known(req) ?? doors.main
      const problem =
        error instanceof Problem ? error : new FeedsUnavailable('A page failed', { cause: error })
      if (problem !== error)
        context.log.error(
          { err: error as Error, url: isFollowPath(req.originalUrl) ? FOLLOW : req.originalUrl },
          'site: a page failed',
        )
      answerPageProblem(req, res, problem, context)
    }
  })
  return router
}

/** @throws PageNotFound for a path that is not well-formed */
const decodePath = (path: string): string[] => {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    throw new PageNotFound()
  }
}
