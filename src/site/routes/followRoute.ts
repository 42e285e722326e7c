import type { Request, Response } from 'express'
import type { FeedsContext } from '../../feeds/context'
import { NotAtThisDoor } from '../../feeds/errors/NotAtThisDoor'
import { FOLLOW, followPage, type FollowPageKind } from '../follow/followPage'
import { isOutcome } from '../follow/words'
import { noticeAt } from '../../feeds/notice/SiteNotice'
import { layout } from '../layout'
import { PageNotFound } from '../PageNotFound'
import { pageHeaders } from '../pageHeaders'

/** What the text in a link looks like; whether it is right is known where the form goes. */
const TOKEN = /^\d{1,9}\.\d{1,11}\.[\w-]{43}$/

/** Whether an address is of these pages: what is in it is then for nobody else, logs included. */
export const isFollowPath = (path: string): boolean => /^\/+volgen(?:[/?]|$)/.test(path)

/**
 * Answers below `/volgen`: how something went, `/volgen/{token}` to confirm and `/volgen/stop/{token}` to stop. The address may
 * be all that somebody needs, so that nobody keeps these pages, and the address goes nowhere.
 *
 * @throws PageNotFound; NotAtThisDoor under a front door, where nothing can be followed
 */
export const sendFollowPage = (
  req: Request,
  res: Response,
  context: FeedsContext,
  { segments, search }: { segments: readonly string[]; search: URLSearchParams },
): void => {
  const asked = readAsked(segments)
  if (!asked) throw new PageNotFound()
  if (context.door) throw new NotAtThisDoor(`${context.mainUrl}${FOLLOW}`)
  const language = search.get('lang') === 'en' ? 'en' : 'nl'
  const { notice, types } = context.vocabulary.known
  const body = Buffer.from(
    layout(followPage(asked, language), { context, types, notice: noticeAt(notice, context.now()) }),
  )
  res.writeHead(200, {
    ...pageHeaders(context.publicUrl),
    'Cache-Control': 'private, no-store',
    'Content-Language': language,
    'Content-Length': String(body.length),
    'Content-Type': 'text/html; charset=utf-8',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex, nofollow',
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

const readAsked = ([first = '', second, ...rest]: readonly string[]): FollowPageKind | null => {
  if (rest.length > 0) return null
  if (second === undefined && isOutcome(first)) return { kind: 'outcome', outcome: first }
  if (second === undefined && TOKEN.test(first)) return { kind: 'confirm', token: first }
  return first === 'stop' && second !== undefined && TOKEN.test(second)
    ? { kind: 'stop', token: second }
    : null
}
