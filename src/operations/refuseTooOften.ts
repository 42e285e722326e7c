import { createHmac, hkdfSync } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import type { Label } from '../workflow'
import { countCalls } from './partnerApi/countCalls'
import type { Limit } from './partnerApi/limits'

/**
 * Counts something that anybody may ask for, for each of some callers.
 *
 * @param limits - who is counted, and how often that may be
 * @param say - what to answer when it was too often
 * @throws OperationRefused (429), with `Retry-After`
 */
export const refuseTooOften = async (
  req: PayloadRequest,
  limits: readonly (readonly [caller: string, limit: Limit])[],
  say: Label,
): Promise<void> => {
  for (const [caller, limit] of limits) {
    const { isAllowed, reset } = await countCalls(req.payload, caller, limit, 1)
    if (isAllowed) continue
    const headers = (req.responseHeaders ??= new Headers())
    headers.set('Retry-After', String(reset))
    throw new OperationRefused('tooMany', 429, say, languageOf(req))
  }
}

/**
 * A mark of an address, by which it can be counted and not read back.
 *
 * @param secret - the secret of the site; a key of its own is derived from it (HKDF, RFC 5869)
 * @param use - what is counted: a mark says nothing about the same address elsewhere
 */
export const markOf = (secret: string, use: string, text: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', use, 32)))
    .update(text)
    .digest('base64url')
