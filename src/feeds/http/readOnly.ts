import type { RequestHandler } from 'express'
import { AddressTooLong, MAX_ADDRESS } from '../errors/AddressTooLong'
import { MethodNotAllowed } from '../errors/MethodNotAllowed'
import { sendOptions } from './sendOptions'

/** Lets reading through, answers OPTIONS, and refuses the rest: other methods (405) and addresses without end (414). */
export const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'OPTIONS') return sendOptions(res)
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new MethodNotAllowed(req.method)
  if (req.originalUrl.length > MAX_ADDRESS) throw new AddressTooLong()
  next()
}
