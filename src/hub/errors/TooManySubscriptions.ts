import { Problem } from '../../feeds/errors/Problem'
import { MOST_SUBSCRIPTIONS } from '../limits'

/** A host, or everybody together, has as many subscriptions as there may be. */
export class TooManySubscriptions extends Problem {
  readonly code = 'tooManySubscriptions'
  readonly status = 429
  readonly title = { nl: 'Te veel abonnementen', en: 'Too many subscriptions' }
  readonly detail = {
    nl: `Een host heeft ten hoogste ${MOST_SUBSCRIPTIONS.ofHost} abonnementen. Zeg er een op, of neem een feed die meer omvat, zoals /feeds/all.atom.`,
    en: `A host has at most ${MOST_SUBSCRIPTIONS.ofHost} subscriptions. End one, or take a feed that holds more, such as /feeds/all.atom.`,
  }
  override readonly headers = { 'Retry-After': '3600' }
}
