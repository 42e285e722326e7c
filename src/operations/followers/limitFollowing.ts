import type { PayloadRequest } from 'payload'
import type { Limit } from '../partnerApi/limits'
import { markOf, refuseTooOften } from '../refuseTooOften'

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
  const mark = markOf(req.payload.secret, 'noaber follow limits', email)
  await refuseTooOften(
    req,
    [
      [`follow:${mark}`, OF_ADDRESS],
      ['follow', OF_ALL],
    ],
    tooMany,
  )
}

const tooMany = {
  nl: 'Dit is te vaak gevraagd. Kijk eerst in je mail, ook bij ongewenste mail. Probeer het anders later opnieuw.',
  en: 'This was asked too often. Look in your mail first, in the spam folder too. Or else try again later.',
}
