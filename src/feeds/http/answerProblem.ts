import type { ErrorRequestHandler } from 'express'
import type { Doors } from '../doors/Doors'
import { FeedsUnavailable } from '../errors/FeedsUnavailable'
import { Problem } from '../errors/Problem'
import { sendProblem } from './sendProblem'

/** Answers what went wrong as problem details; what nobody expected is logged and told as 'away for a moment'. */
export const answerProblem =
  (doors: Pick<Doors, 'known' | 'main'>): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (res.headersSent) return next(error)
    const context = doors.known(req) ?? doors.main
    if (error instanceof Problem) return sendProblem(req, res, error, context.publicUrl)
    context.log.error({ err: error as Error, url: req.originalUrl }, 'feeds: a request failed')
    sendProblem(req, res, new FeedsUnavailable(), context.publicUrl)
  }
