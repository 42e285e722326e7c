/** The words of the map beside a list. */
export const mapWords = {
  nl: {
    title: 'Op de kaart',
    intro: 'Kies een gemeente om te zien wat daar speelt.',
    scheme: 'Deze kaart is een schets: gemeenten liggen ongeveer op hun plek.',
    all: 'Toon alle gemeenten',
    on: (title: string, count: number) => `${title}: ${count} op deze pagina`,
    none: (title: string) => `${title}: niets op deze pagina`,
  },
  en: {
    title: 'On the map',
    intro: 'Choose a municipality to see what is going on there.',
    scheme: 'This map is a sketch: municipalities lie about where they are.',
    all: 'Show all municipalities',
    on: (title: string, count: number) => `${title}: ${count} on this page`,
    none: (title: string) => `${title}: nothing on this page`,
  },
} as const
