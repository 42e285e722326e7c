import type { FeedsContext } from '../feeds/context'
import { checkAddress } from '../outbound/checkAddress'
import { OutboundFailure } from '../outbound/errors/OutboundFailure'
import { InvalidSubscription } from './errors/InvalidSubscription'
import { findTopic } from './findTopic'
import { ADDRESS_CHARACTERS, LEASE, SECRET_BYTES } from './limits'
import type { SubscriptionAsk } from './Subscription'

/** The fields of a form, as Express reads them: a field that was sent twice is a list. */
type Form = Readonly<Record<string, unknown>>

/**
 * Reads a request to the hub (WebSub, 5.1).
 *
 * @param options.allowPrivate - whether callbacks inside a network are allowed
 * @throws InvalidSubscription that names the field and what is right; FeedsUnavailable
 */
export const readAsk = async (
  context: Pick<FeedsContext, 'vocabulary' | 'now' | 'publicUrl'>,
  form: Form,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<SubscriptionAsk> => {
  const mode = readMode(form)
  const topicUrl = readOne(form, 'hub.topic')
  const callback = readCallback(form, allowPrivate)
  const secret = readSecret(form)
  const lease = readLease(form)
  const topic = await findTopic(context, topicUrl).catch((error: unknown) => {
    // A feed that is no more (a theme that was taken away) must not hold anybody.
    if (mode === 'unsubscribe' && error instanceof InvalidSubscription) return null
    throw error
  })
  return { mode, topic, topicUrl, callback, secret, lease }
}

const readOne = (form: Form, field: string): string => {
  const value = readOptional(form, field)
  if (value !== null) return value
  throw new InvalidSubscription(field, { nl: 'Dit veld is nodig.', en: 'This field is needed.' })
}

const readOptional = (form: Form, field: string): string | null => {
  const value = form[field]
  if (value === undefined || value === '') return null
  if (typeof value !== 'string' || value.includes('\u0000') || value.length > ADDRESS_CHARACTERS)
    throw new InvalidSubscription(field, {
      nl: `Geef het één keer, met ten hoogste ${ADDRESS_CHARACTERS} tekens.`,
      en: `Give it once, with at most ${ADDRESS_CHARACTERS} characters.`,
    })
  return value
}

const readMode = (form: Form): SubscriptionAsk['mode'] => {
  const mode = readOne(form, 'hub.mode')
  if (mode === 'subscribe' || mode === 'unsubscribe') return mode
  throw new InvalidSubscription('hub.mode', {
    nl: 'Kies uit: subscribe, unsubscribe. Publiceren doet de site zelf.',
    en: 'Choose from: subscribe, unsubscribe. The site itself publishes.',
  })
}

const readCallback = (form: Form, allowPrivate: boolean): URL => {
  const value = readOne(form, 'hub.callback')
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || url.hash)
    throw new InvalidSubscription('hub.callback', {
      nl: 'Geef een volledig adres dat met https:// of http:// begint, zonder #.',
      en: 'Give a complete address that begins with https:// or http://, without #.',
    })
  try {
    checkAddress(url, { allowPrivate })
    return url
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error
    throw new InvalidSubscription('hub.callback', CALLBACK_RULES[error.reason] ?? CALLBACK_RULES.badAddress)
  }
}

const CALLBACK_RULES = {
  badAddress: {
    nl: 'Alleen http en https, zonder naam en wachtwoord in het adres.',
    en: 'Only http and https, without a name and password in the address.',
  },
  privateAddress: {
    nl: 'Dit adres is van een intern netwerk; de hub bezorgt alleen op internet.',
    en: 'This address is inside a network; the hub delivers on the internet only.',
  },
  refusedPort: {
    nl: 'Deze poort is niet van een webserver. Neem 443, 80 of een poort vanaf 1024.',
    en: 'This port is not that of a web server. Take 443, 80 or a port from 1024 on.',
  },
} as Partial<Record<OutboundFailure['reason'], { nl: string; en: string }>> & {
  badAddress: { nl: string; en: string }
}

const readSecret = (form: Form): string | null => {
  const secret = readOptional(form, 'hub.secret')
  if (secret === null || Buffer.byteLength(secret) < SECRET_BYTES) return secret
  throw new InvalidSubscription('hub.secret', {
    nl: `Neem een geheim van minder dan ${SECRET_BYTES} bytes.`,
    en: `Take a secret of less than ${SECRET_BYTES} bytes.`,
  })
}

/** What is asked, kept within the bounds; the confirmation tells what it became (WebSub, 5.1). */
const readLease = (form: Form): number => {
  const value = readOptional(form, 'hub.lease_seconds')
  if (value === null) return LEASE.usual
  if (!/^\d{1,12}$/.test(value))
    throw new InvalidSubscription('hub.lease_seconds', {
      nl: 'Geef een geheel aantal seconden.',
      en: 'Give a whole number of seconds.',
    })
  return Math.min(Math.max(Number(value), LEASE.shortest), LEASE.longest)
}
