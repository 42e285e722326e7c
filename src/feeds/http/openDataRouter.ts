import { Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Doors } from '../doors/Doors'
import { NotAtThisDoor } from '../errors/NotAtThisDoor'
import { UnknownResource } from '../errors/UnknownResource'
import { UnknownSchema } from '../errors/UnknownSchema'
import { UnknownValue } from '../errors/UnknownValue'
import { API_VERSION, OPEN_DATA, type OpenDataResource } from '../openData/OpenDataResource'
import { resources } from '../openData/resources'
import { answerProblem } from './answerProblem'
import { readOnly } from './readOnly'
import { withTerms } from './withTerms'

/**
 * The addresses below `/open-data/v1`, from the registry. Everything else there ends as a problem. Not under a front door:
 * who makes a mirror of what should be everything must not be given a part.
 */
export const openDataRouter = (doors: Doors): Router => {
  const router = Router({ strict: true, caseSensitive: true })
  // Not routes with parameters: Express would decode the path, and answer by itself when that fails.
  router.use('/open-data', (req, res, next) => (isPage(req.originalUrl) ? next('router') : next()))
  router.use('/open-data', readOnly, serveOpenData(doors), withVersion, answerProblem(doors))
  return router
}

/** The page that documents the open data, which is a page of the site. */
const isPage = (address: string): boolean => address.split('?')[0] === `${OPEN_DATA}/docs`

/** Problems name the version of the contract too (NL API Design Rules 2, /core/version-header). */
const withVersion: ErrorRequestHandler = (error, _req, res, next) => {
  if (!res.headersSent) res.setHeader('API-Version', API_VERSION)
  next(error)
}

const serveOpenData =
  (doors: Doors): RequestHandler =>
  async (req, res) => {
    const context = await doors.of(req)
    if (context.door) throw new NotAtThisDoor(`${context.mainUrl}${OPEN_DATA}`)
    const url = new URL(req.originalUrl, 'http://localhost')
    const found = find(url.pathname)
    if (!found)
      throw new UnknownResource(
        [...resources.map(({ path }) => path), '/docs'].map((path) => OPEN_DATA + path),
      )
    const { resource, params } = found
    await withTerms(
      context,
      (terms) => resource.answer({ context, req, res, url, params, terms }),
      (error) => [UnknownValue, UnknownResource, UnknownSchema].some((kind) => error instanceof kind),
    )
  }

const patterns = new WeakMap<OpenDataResource, RegExp>()

/** The first resource whose path fits, with what stands in its braces. */
const find = (path: string) => {
  if (!path.startsWith(`${OPEN_DATA}/`) && path !== OPEN_DATA) return null
  for (const resource of resources) {
    const pattern = patterns.get(resource) ?? patternOf(resource.path)
    patterns.set(resource, pattern)
    const groups = pattern.exec(path.slice(OPEN_DATA.length))?.groups
    const params = groups ? decodeAll(groups) : pattern.test(path.slice(OPEN_DATA.length)) ? {} : null
    if (params) return { resource, params }
  }
  return null
}

/** @example patternOf('/{type}/{id}') // /^\/(?<type>[^/.]+)\/(?<id>[^/]+)$/ */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replace(/\{(\w+)\}$/, '(?<$1>[^/]+)')
      .replace(/\{(\w+)\}/g, '(?<$1>[^/.]+)')}$`,
  )

/** Null for a path that is not well-formed. */
const decodeAll = (groups: Record<string, string>): Record<string, string> | null => {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
  } catch {
    return null
  }
}
