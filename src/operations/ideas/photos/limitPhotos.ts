import type { PayloadRequest } from 'payload'
import { isPublicAddress } from '../../../outbound/isPublicAddress'
import type { Limit } from '../../partnerApi/limits'
import { markOf, refuseTooOften } from '../../refuseTooOften'

/** Photos from one place on the internet: as many as an evening in a village hall brings, with some that were chosen again. */
const OF_PLACE: Limit = { policy: 'ideas', quota: 150, window: 24 * 60 * 60 }

/** All together: what waits for a day takes room in the database. */
const OF_ALL: Limit = { policy: 'ideas', quota: 300, window: 60 * 60 }

/**
 * Counts a photo that is sent, for where it came from and for all, as `limitIdeas` counts ideas.
 *
 * @throws OperationRefused (429), with `Retry-After`
 */
export const limitPhotos = async (req: PayloadRequest, ip: string | null): Promise<void> => {
  const today = new Date().toISOString().slice(0, 10)
  await refuseTooOften(
    req,
    [
      ...(ip !== null && isPublicAddress(ip)
        ? [
            [
              `photos:${markOf(req.payload.secret, 'noaber photo limits', `${today} ${ip}`)}`,
              OF_PLACE,
            ] as const,
          ]
        : []),
      ['photos', OF_ALL],
    ],
    tooMany,
  )
}

const tooMany = {
  nl: 'Er zijn nu te veel foto’s verstuurd. Stuur je idee zonder foto, of probeer het later opnieuw.',
  en: 'Too many photos were sent just now. Send your idea without a photo, or try again later.',
}
