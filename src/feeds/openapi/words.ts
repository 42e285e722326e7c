import type { Label } from '../../workflow'

/** The parts of the description, in the order of the page. Each operation names one by its key. */
export const tags: readonly { key: string; name: Label; description: Label }[] = [
  {
    key: 'items',
    name: { nl: 'Berichten', en: 'Items' },
    description: { nl: 'Berichten, per pagina of één voor één.', en: 'Items, page by page or one by one.' },
  },
  {
    key: 'mirror',
    name: { nl: 'Bijhouden', en: 'Mirror' },
    description: {
      nl: 'Alles bijhouden: wat erbij kwam, veranderde en werd ingetrokken.',
      en: 'Keeping a copy: what came, changed and was withdrawn.',
    },
  },
  {
    key: 'files',
    name: { nl: 'Bestanden', en: 'Files' },
    description: { nl: 'Alles in één bestand.', en: 'Everything in one file.' },
  },
  {
    key: 'statistics',
    name: { nl: 'Cijfers', en: 'Figures' },
    description: { nl: 'Hoe het met de participatie gaat.', en: 'How participation is doing.' },
  },
  {
    key: 'documents',
    name: { nl: 'Documenten', en: 'Documents' },
    description: { nl: 'Schema’s en catalogus.', en: 'Schemas and the catalogue.' },
  },
]

/** What stands above the description. */
export const about: { summary: Label; description: Label } = {
  summary: {
    nl: 'Ideeën, initiatieven, thema’s, partners, subsidierondes en agenda, voor iedereen.',
    en: 'Ideas, initiatives, themes, partners, subsidy windows and events, for everybody.',
  },
  description: {
    nl: 'Alles wat op deze site openbaar is, om vrij te gebruiken. Je hebt geen sleutel nodig. Bij elk bericht staat de licentie: CC0, of CC BY met de naam die erbij hoort. Adressen en velden blijven wat ze zijn; binnen versie 1 komt er alleen iets bij.',
    en: 'Everything that is public on this site, free to use. You need no key. Each item carries its licence: CC0, or CC BY with the name to give. Addresses and fields stay what they are; within version 1 things are only added.',
  },
}
