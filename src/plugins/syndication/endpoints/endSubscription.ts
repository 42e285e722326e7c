import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../../../access/actor'
import { isAdminActor } from '../../../access/isAdmin'
import { isRowId } from '../../../access/isRowId'
import { poolOf } from '../../../db/poolOf'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { endSubscription } from '../../../hub/endSubscription'

/** `POST /api/hub/subscriptions/{id}/end`: ends a subscription to a feed and tells the subscriber. For admins. */
export const endSubscriptionEndpoint: Endpoint = {
  path: '/hub/subscriptions/:id/end',
  method: 'post',
  handler: async (req) => {
    if (!isAdminActor(actorOf(req))) throw refused(req, 403, 'notAllowed')
    const id = req.routeParams?.id
    if (!isRowId(id) || !(await endSubscription(poolOf(req.payload), Number(id))))
      throw refused(req, 404, 'notFound')
    req.payload.logger.info({ subscription: Number(id), by: req.user?.id }, 'hub: a subscription was ended')
    return Response.json({ ended: true })
  },
}

const refused = (req: PayloadRequest, status: number, code: 'notAllowed' | 'notFound') =>
  new OperationRefused(code, status, MESSAGES[code], languageOf(req))

const MESSAGES = {
  notAllowed: {
    nl: 'Alleen een beheerder beëindigt een abonnement.',
    en: 'Only an administrator ends a subscription.',
  },
  notFound: {
    nl: 'Dit abonnement is er niet, of het is al afgelopen.',
    en: 'This subscription is not there, or has ended already.',
  },
}
