import type { Language } from '../feeds/http/language'
import type { OutboundReason } from '../outbound/errors/OutboundFailure'
import type { HubFailure } from './Subscription'

type Words = Readonly<Record<Language, string>>

/** What a failure means, for who has to tell the subscriber. */
const failures: Readonly<Record<OutboundReason | HubFailure, Words>> = {
  status: { nl: 'De ontvanger gaf een foutmelding', en: 'The receiver answered with an error' },
  notConfirmed: {
    nl: 'De ontvanger bevestigde het abonnement niet',
    en: 'The receiver did not confirm the subscription',
  },
  badAddress: { nl: 'Het adres van de ontvanger klopt niet', en: 'The address of the receiver is not right' },
  privateAddress: {
    nl: 'Het adres is van een intern netwerk; daar bezorgt de site niet',
    en: 'The address is inside a network; the site does not deliver there',
  },
  refusedPort: {
    nl: 'De poort in het adres is niet van een webserver',
    en: 'The port in the address is not that of a web server',
  },
  tooManyRedirects: { nl: 'Het adres verwijst steeds verder', en: 'The address keeps redirecting' },
  unknownHost: { nl: 'De naam van de server bestaat niet', en: 'The name of the server does not exist' },
  noConnection: {
    nl: 'De server van de ontvanger antwoordt niet',
    en: 'The server of the receiver is not there',
  },
  insecure: {
    nl: 'Het certificaat van de ontvanger is niet in orde',
    en: 'The certificate of the receiver is not in order',
  },
  timeout: { nl: 'De ontvanger antwoordde niet op tijd', en: 'The receiver did not answer in time' },
  tooLarge: { nl: 'Het antwoord was te groot', en: 'The answer was too large' },
  broken: { nl: 'De verbinding brak af', en: 'The connection broke' },
}

/** An answer of 3xx is no error of the receiver: somebody moved it. */
const REDIRECTED: Words = {
  nl: 'De ontvanger stuurt door naar een ander adres; dat volgen we niet',
  en: 'The receiver sends us on to another address; we do not follow that',
}

/**
 * A failure in words.
 *
 * @example describeFailure('status', 500, 'nl') // 'De ontvanger gaf een foutmelding (500)'
 */
export const describeFailure = (error: string, status: number | null, language: Language): string => {
  const isRedirect = error === 'status' && status !== null && status >= 300 && status < 400
  const label = isRedirect ? REDIRECTED : (failures as Readonly<Record<string, Words>>)[error]
  const words = label?.[language] ?? error
  return error === 'status' && status !== null ? `${words} (${status})` : words
}
