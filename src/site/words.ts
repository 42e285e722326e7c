/** The words around every page, in both languages. */
export const words = {
  nl: {
    skip: 'Ga naar de inhoud',
    menu: 'Menu',
    wizard: 'Subsidiewijzer',
    feedsLink: 'Feeds en open data',
    otherLanguage: 'English',
    whole: (name: string) => `Alles van ${name}`,
  },
  en: {
    skip: 'Go to the content',
    menu: 'Menu',
    wizard: 'Subsidy guide',
    feedsLink: 'Feeds and open data',
    otherLanguage: 'Nederlands',
    whole: (name: string) => `All of ${name}`,
  },
} as const
