import { formatMoment } from '../../feeds/text/formatDate'
import type { LetterText } from './Letter'

/** What a letter to the contact of a site is about: what does not arrive there. */
export interface OutageFacts {
  /** Of the contact. */
  name: string | null
  /** Of the site. */
  site: string
  /** ISO 8601: since when nothing arrives. */
  since: string
  /** What does not arrive: the feed in words, its address, which server has to take it, and what went wrong last. */
  feeds: readonly { title: string; href: string; host: string; failure: string }[]
  /** Where it is told how a site takes deliveries. */
  manual: string
  /** Where these letters can be stopped. */
  optOut: string
}

/** A letter to whom to call about a site: it misses messages, since when, why, and what can be done. In Dutch (B1). */
export const outageLetter = ({ feeds, manual, name, optOut, since, site }: OutageFacts): LetterText => ({
  subject: `${site} mist berichten`,
  paragraphs: [
    name ? `Hallo ${name},` : 'Hallo,',
    `De website ‘${site}’ neemt berichten van ons over. Sinds ${formatMoment(since)} komt daar niet alles meer aan. Wat wij veranderen of intrekken, staat daar misschien nog zoals het was. Dit komt niet aan:`,
    ...feeds.map(
      ({ failure, host, href, title }) => `${title}\n${href}\nServer: ${host}\nWat er misging: ${failure}.`,
    ),
    'Wil je dit doorgeven aan wie de website onderhoudt? Als de website het abonnement verlengt, proberen we het meteen opnieuw. Ook bij de volgende verandering proberen we het weer.',
    'Lukt het niet? Antwoord dan op deze mail. Over deze storing sturen we maar één bericht.',
    'Groet van de redactie',
  ],
  link: { label: 'Zo ontvangt een website onze berichten', href: manual },
  footer: 'Je krijgt deze mail omdat je bij ons bekend bent als contactpersoon van deze website.',
  footerLink: { label: 'Stuur me hier geen mail meer over', href: optOut },
})
