/** A feed of a partner's own site, that is not switched on: nobody can have its address (RFC 2606). */
export interface DemoFeedSource {
  name: string
  address: string
  becomes: 'initiatives' | 'events'
  /** The slug of the partner; its contact is whom to call. */
  partner: string
  /** Slugs of themes, codes of areas. */
  themes: readonly string[]
  areas: readonly string[]
}

export const feedSources: readonly DemoFeedSource[] = [
  {
    name: 'Agenda van Stimuland (voorbeeld)',
    address: 'https://www.stimuland.example/agenda.ics',
    becomes: 'events',
    partner: 'stimuland',
    themes: ['natuur-en-groen'],
    areas: ['PV23'],
  },
]
