import type { EndReason, HubFailure } from '../../hub/Subscription'
import type { OutboundReason } from '../../outbound/errors/OutboundFailure'
import type { Label } from '../../workflow'

/** What a failure means, for who has to tell the subscriber. */
const failures: Readonly<Record<OutboundReason | HubFailure, Label>> = {
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
const REDIRECTED: Label = {
  nl: 'De ontvanger stuurt door naar een ander adres; dat volgen we niet',
  en: 'The receiver sends us on to another address; we do not follow that',
}

/**
 * A failure in words.
 *
 * @example describeFailure('status', 500, 'nl') // 'De ontvanger gaf een foutmelding (500)'
 */
export const describeFailure = (error: string, status: number | null, language: keyof Label): string => {
  const isRedirect = error === 'status' && status !== null && status >= 300 && status < 400
  const label = isRedirect ? REDIRECTED : (failures as Readonly<Record<string, Label>>)[error]
  const words = label?.[language] ?? error
  return error === 'status' && status !== null ? `${words} (${status})` : words
}

/** Why a subscription ended. */
export const endReasons: Readonly<Record<EndReason, Label>> = {
  unsubscribed: { nl: 'Opgezegd door de ontvanger', en: 'Ended by the receiver' },
  unconfirmed: { nl: 'Nooit bevestigd', en: 'Never confirmed' },
  expired: { nl: 'Verlopen en niet verlengd', en: 'Ran out and was not renewed' },
  gone: {
    nl: 'De ontvanger zei dat het adres voorgoed weg is (410)',
    en: 'The receiver said that it is gone (410)',
  },
  removed: { nl: 'Beëindigd door een beheerder', en: 'Ended by an administrator' },
}

/** The other texts of these pages. */
export const subscriberWords = {
  nl: {
    title: 'Abonnees op feeds',
    intro:
      'Programma’s van anderen die meteen bericht krijgen als een feed verandert. Een abonnee meldt zichzelf aan en verlengt zelf; hier zie je of alles aankomt.',
    none: 'Nog niemand heeft een abonnement. Op de pagina over feeds staat hoe een programma zich aanmeldt.',
    receiver: 'Ontvanger',
    site: 'Website',
    feed: 'Feed',
    since: 'Sinds',
    leaseUntil: 'Loopt tot',
    lastDelivery: 'Laatst bezorgd',
    state: 'Status',
    failures: 'Mislukt achter elkaar',
    lastError: 'Laatste fout',
    nextTry: 'Volgende poging',
    signed: 'Ondertekend',
    yes: 'Ja',
    no: 'Nee',
    never: 'Nog niet',
    nothing: '–',
    receipts: 'Laatste bezorgingen',
    noReceipts: 'Er is nog niets bezorgd: dat gebeurt bij de eerste verandering in deze feed.',
    when: 'Wanneer',
    change: 'Verandering',
    byClock: 'Door de klok',
    result: 'Resultaat',
    attempt: 'Poging',
    duration: 'Duur',
    arrived: 'Aangekomen',
    waitsForChange: 'Bij de volgende verandering',
    newer: 'Vorige bladzijde',
    older: 'Volgende bladzijde',
    end: 'Beëindig abonnement',
    endIntro:
      'De ontvanger krijgt geen berichten meer en hoort dat het abonnement is beëindigd. Een programma kan zich daarna opnieuw aanmelden.',
    ended: 'Het abonnement is beëindigd.',
    failed: 'Dit lukte niet. Probeer het opnieuw.',
    cancel: 'Annuleer',
  },
  en: {
    title: 'Feed subscribers',
    intro:
      'Programs of others that hear at once when a feed changes. A subscriber signs up and renews by itself; here you see whether everything arrives.',
    none: 'Nobody has a subscription yet. The page about feeds tells how a program signs up.',
    receiver: 'Receiver',
    site: 'Site',
    feed: 'Feed',
    since: 'Since',
    leaseUntil: 'Runs until',
    lastDelivery: 'Last delivered',
    state: 'Status',
    failures: 'Failures in a row',
    lastError: 'Last error',
    nextTry: 'Next try',
    signed: 'Signed',
    yes: 'Yes',
    no: 'No',
    never: 'Not yet',
    nothing: '–',
    receipts: 'Latest deliveries',
    noReceipts: 'Nothing was delivered yet: that happens at the first change in this feed.',
    when: 'When',
    change: 'Change',
    byClock: 'By the clock',
    result: 'Result',
    attempt: 'Try',
    duration: 'Duration',
    arrived: 'Arrived',
    waitsForChange: 'At the next change',
    newer: 'Previous page',
    older: 'Next page',
    end: 'End subscription',
    endIntro:
      'The receiver gets no more messages and is told that the subscription was ended. A program may sign up again after that.',
    ended: 'The subscription was ended.',
    failed: 'This did not work. Try again.',
    cancel: 'Cancel',
  },
} as const

export type SubscriberWords = Readonly<Record<keyof (typeof subscriberWords)['nl'], string>>
