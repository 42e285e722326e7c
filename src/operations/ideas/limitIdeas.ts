import type { PayloadRequest } from 'payload'
import { isPublicAddress } from '../../outbound/isPublicAddress'
import type { Limit } from '../partnerApi/limits'
import { markOf, refuseTooOften } from '../refuseTooOften'

const DAY = 24 * 60 * 60
/** Letters to one address: nobody is to be pestered with them. */
const OF_ADDRESS: Limit = { policy: 'ideas', quota: 5, window: DAY }
/** Ideas from one place on the internet: as many as an evening in a village hall brings, behind one connection. */
const OF_PLACE: Limit = { policy: 'ideas', quota: 100, window: DAY }
/** All together, so that a machine cannot make the site a source of mail. */
const OF_ALL: Limit = { policy: 'ideas', quota: 300, window: 60 * 60 }

/**
 * Counts an idea that is sent, for its address, for where it came from and for all. Of the first two only marks are kept that
 * cannot be read back; that of the place is another every day, and all go after a day.
 *
 * @param from.ip - as the proxy says it; an address inside a network is of a proxy that nobody told us of, and is not counted
 * @throws OperationRefused (429), with `Retry-After`; whether the address was known makes no difference
 */
export const limitIdeas = async (
  req: PayloadRequest,
  { email, ip }: { email: string; ip: string | null },
): Promise<void> => {
  const mark = (of: string) => markOf(req.payload.secret, 'noaber idea limits', of)
  const today = new Date().toISOString().slice(0, 10)
  await refuseTooOften(
    req,
    [
      [`ideas:${mark(`address ${email}`)}`, OF_ADDRESS],
      ...(ip !== null && isPublicAddress(ip)
        ? [[`ideas:${mark(`place ${today} ${ip}`)}`, OF_PLACE] as const]
        : []),
      ['ideas', OF_ALL],
    ],
    tooMany,
  )
}

const tooMany = {
  nl: 'Er is nu te vaak een idee verstuurd. Er is niets verloren: probeer het later opnieuw.',
  en: 'Ideas were sent too often just now. Nothing is lost: try again later.',
}
