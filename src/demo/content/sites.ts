import type { Moment } from '../moment'
import { on } from '../moment'

export interface DemoSite {
  name: string
  url: string
  /** The slug of a partner; its contact is whom to call. */
  partner?: string
  uses: readonly { source?: string; types?: readonly string[]; areas?: readonly string[] }[]
  agreedAt: Moment
  notes?: string
}

/** Sites that take over what is public: made up, at addresses that nobody can have (RFC 2606). */
export const sites: readonly DemoSite[] = [
  {
    name: 'Arcon (voorbeeld)',
    url: 'https://www.arcon.example',
    partner: 'arcon',
    uses: [{ source: '/feeds/initiatives.atom' }, { source: '/feeds/events.ics' }],
    agreedAt: on(-200),
    notes: 'Neemt meteen over. Bel bij storing eerst hun webbouwer.',
  },
  {
    name: 'Stimuland (voorbeeld)',
    url: 'https://www.stimuland.example',
    partner: 'stimuland',
    uses: [{ types: ['ideas', 'initiatives'] }],
    agreedAt: on(-120),
  },
  {
    name: 'Samen Zwolle (voorbeeld)',
    url: 'https://samen.zwolle.example',
    uses: [{ types: ['ideas'], areas: ['GM0193'] }],
    agreedAt: on(-30),
    notes: 'Website van de gemeente. Haalt zelf elk uur op, zonder abonnement.',
  },
]
