import { Problem } from '../../feeds/errors/Problem'

/** Somebody ends a subscription that is not there. */
export class UnknownSubscription extends Problem {
  readonly code = 'unknownSubscription'
  readonly status = 404
  readonly title = { nl: 'Dit abonnement bestaat niet', en: 'There is no such subscription' }
  readonly detail = {
    nl: 'Er is geen abonnement met deze hub.callback en hub.topic. Misschien liep het af: dan hoef je niets te doen.',
    en: 'There is no subscription with this hub.callback and hub.topic. Perhaps it expired: then there is nothing to do.',
  }
}
