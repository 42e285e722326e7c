import type { PayloadRequest } from 'payload'
import { isPublicAddress } from '../../outbound/isPublicAddress'
import type { Limit } from '../partnerApi/limits'
import { markOf, refuseTooOften } from '../refuseTooOften'

const DAY = 24 * 60 * 60
/** Letters to one address: nobody is to be pestered with them. */
const OF_ADDRESS: Limit = { policy: 'ideas', quota: 5, window: DAY }
/** Ideas from one place on the internet: as many as an evening in a village hall brings, behind one connection. */
const OF_PLACE: Limit = { policy: 'ideas', quota: 100, window: DAY }
/** From the tablets at one event, behind one link: more than people can fill in at a row of tables. */
const OF_TABLETS: Limit = { policy: 'ideas', quota: 300, window: 60 * 60 }
/** All together, so that a machine cannot make the site a source of mail. */
const OF_ALL: Limit = { policy: 'ideas', quota: 300, window: 60 * 60 }

/**
 * Counts an idea that is sent, for its address, for where it came from and for all. Of the first two only marks are kept that
 * cannot be read back; that of the place is another every day, and all go after a day.
 *
 * @param from.ip - as the proxy says it; an address inside a network is of a proxy that nobody told us of, and is not counted
 * @param from.tablets - the name of the event whose tablets it came from: they are counted together, and by nothing else but the
 *   address that is written to, so that a busy evening shuts no tablet and takes nothing from others
 * @throws OperationRefused (429), with `Retry-After`; whether the address was known makes no difference
 */
export const limitIdeas = async (
  req: PayloadRequest,
  { email, ip, tablets = null }: { email: string; ip: string | null; tablets?: string | null },
): Promise<void> => {
  const mark = (of: string) => markOf(req.payload.secret, 'noaber idea limits', of)
  const today = new Date().toISOString().slice(0, 10)
  await refuseTooOften(
    req,
    [
      ...(email === '' ? [] : [[`ideas:${mark(`address ${email}`)}`, OF_ADDRESS] as const]),
      ...(tablets === null && ip !== null && isPublicAddress(ip)
        ? [[`ideas:${mark(`place ${today} ${ip}`)}`, OF_PLACE] as const]
        : []),
      tablets === null ? (['ideas', OF_ALL] as const) : ([`ideas:tablets ${tablets}`, OF_TABLETS] as const),
    ],
    tooMany,
  )
}

const tooMany = {
  nl: 'Er is nu te vaak een idee verstuurd. Er is niets verloren: probeer het later opnieuw.',
  en: 'Ideas were sent too often just now. Nothing is lost: try again later.',
}
