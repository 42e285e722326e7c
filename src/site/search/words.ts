/** What the page to search on says, in both languages. */
export const searchWords = {
  nl: {
    title: 'Zoeken',
    label: 'Zoek op deze site',
    button: 'Zoek',
    found: (words: string) => `Gevonden voor ‘${words}’`,
    nothing: 'Niets gevonden. Zoek met een ander woord, of met minder woorden.',
    help: 'Typ een of meer woorden: een plaats, een onderwerp of een naam.',
  },
  en: {
    title: 'Search',
    label: 'Search this site',
    button: 'Search',
    found: (words: string) => `Found for ‘${words}’`,
    nothing: 'Nothing found. Search for another word, or for fewer words. What is on this site is in Dutch.',
    help: 'Type one or more words: a place, a subject or a name. What is on this site is in Dutch.',
  },
} as const
