import { createHmac, hkdfSync } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { countCalls } from '../partnerApi/countCalls'
import type { Limit } from '../partnerApi/limits'

/** Letters to one address: who is not there by then is not helped by another, and nobody is to be pestered with them. */
const OF_ADDRESS: Limit = { policy: 'follow', quota: 10, window: 24 * 60 * 60 }

/** Letters to all addresses together, so that a machine cannot make the site a source of mail. */
const OF_ALL: Limit = { policy: 'follow', quota: 600, window: 60 * 60 }

/**
 * Counts a letter that is asked for, for its address and for all. Of the address only a mark is kept that cannot be read
 * back, and for a day.
 *
 * @throws OperationRefused (429), with `Retry-After`; whether the address was known makes no difference
 */
export const limitFollowing = async (req: PayloadRequest, email: string): Promise<void> => {
  const key = Buffer.from(hkdfSync('sha256', req.payload.secret, '', 'noaber follow limits', 32))
  const mark = createHmac('sha256', key).update(email).digest('base64url')
  for (const [caller, limit] of [
    [`follow:${mark}`, OF_ADDRESS],
    ['follow', OF_ALL],
  ] as const) {
    const { isAllowed, reset } = await countCalls(req.payload, caller, limit, 1)
    if (isAllowed) continue
    const headers = (req.responseHeaders ??= new Headers())
    headers.set('Retry-After', String(reset))
    throw new OperationRefused('tooMany', 429, tooMany, languageOf(req))
  }
}

const tooMany = {
  nl: 'Dit is te vaak gevraagd. Kijk eerst in je mail, ook bij ongewenste mail. Probeer het anders later opnieuw.',
  en: 'This was asked too often. Look in your mail first, in the spam folder too. Or else try again later.',
}
