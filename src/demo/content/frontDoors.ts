import type { AreaCode } from './areas'

/** A front door of the demo. Names below `localhost` are this machine in every browser (RFC 6761, 6.3). */
export interface DemoFrontDoor {
  name: string
  host: string
  title: string
  tagline: string
  intro: string
  contact: string
  /** `#rrggbb`. */
  brand: string
  accent: string
  logoAlt: string
  areas: readonly AreaCode[]
  types: readonly string[]
}

/** The front doors: one for the municipality that lies just across the border. */
export const frontDoors: readonly DemoFrontDoor[] = [
  {
    name: 'Gemeente Hattem (voorbeeld)',
    host: 'hattem.localhost',
    title: 'Samen Hattem',
    tagline: 'Wat wij in Hattem samen doen',
    intro:
      'Hier zie je de ideeën en initiatieven die over Hattem gaan, en wat er te doen is.\n\nDit is een voorbeeld.',
    contact: 'Samen Hattem is een voorbeeld. Vragen? Mail naar samenhattem@example.org.',
    brand: '#8f1d2c',
    accent: '#f4b942',
    logoAlt: 'Een toren boven de golven van de IJssel',
    areas: ['GM0244'],
    types: ['ideas', 'initiatives', 'events'],
  },
]
