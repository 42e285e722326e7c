import type { Request, Response } from 'express'
import type { FeedsContext } from '../feeds/context'
import { DoorClosed } from '../feeds/errors/DoorClosed'
import type { Problem } from '../feeds/errors/Problem'
import { sendProblem } from '../feeds/http/sendProblem'
import { noticeAt } from '../feeds/notice/SiteNotice'
import { layout } from './layout'
import { pageHeaders } from './pageHeaders'
import { messagePage } from './pages/messagePage'

/** Answers with a problem: as a page for people, and as problem details (RFC 9457) for programs. */
export const answerPageProblem = (
  req: Request,
  res: Response,
  problem: Problem,
  context: FeedsContext,
): void => {
  if (req.accepts(['json', 'html']) !== 'html') return sendProblem(req, res, problem, context.publicUrl)
  // Under the names of a closed door there is nothing else to go to.
  const root = problem instanceof DoorClosed ? context.mainUrl : ''
  const language = req.query.lang === 'en' ? 'en' : 'nl'
  const page = messagePage({
    title: problem.title[language],
    text: problem.detail[language],
    path: req.path,
    root,
    language,
  })
  const { notice, types } = context.vocabulary.known
  const body = Buffer.from(layout(page, { context, types, notice: noticeAt(notice, context.now()) }))
  res.writeHead(problem.status, {
    ...pageHeaders(context.publicUrl),
    ...problem.headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Content-Length': String(body.length),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept',
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
