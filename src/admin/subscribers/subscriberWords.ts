import type { EndReason } from '../../hub/Subscription'
import type { Label } from '../../workflow'

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
