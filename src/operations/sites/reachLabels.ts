import type { Label } from '../../workflow'
import type { ReachStatus } from './reachOf'

/** How far a withdrawal came with a site, in words. */
export const reachLabels: Readonly<Record<ReachStatus, Label>> = {
  confirmed: { nl: 'Bevestigd', en: 'Confirmed' },
  pending: { nl: 'Nog niet bevestigd', en: 'Not confirmed yet' },
  notInFeed: { nl: 'Geen bericht gestuurd', en: 'Nothing was sent' },
  noSubscription: { nl: 'Geen abonnement', en: 'No subscription' },
}

/** What a site has to do itself; null for one that is told. */
export const reachNotes: Readonly<Record<ReachStatus, Label | null>> = {
  confirmed: null,
  pending: null,
  notInFeed: {
    nl: 'Het stond niet in het deel van de feed dat deze website krijgt. Hij moet zelf ophalen.',
    en: 'It was not in the part of the feed that this site gets. It has to fetch by itself.',
  },
  noSubscription: {
    nl: 'Deze website moet zelf ophalen.',
    en: 'This site has to fetch by itself.',
  },
}
