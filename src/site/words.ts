/** The words around every page, in both languages. */
export const words = {
  nl: {
    skip: 'Ga naar de inhoud',
    menu: 'Menu',
    closeMenu: 'Sluit menu',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    by: (publisher: string) => `Een site van ${publisher}.`,
    questions: 'Heb je een vraag? Mail',
    wizard: 'Subsidiewijzer',
    feedsLink: 'Feeds en open data',
    otherLanguage: 'English',
    whole: (name: string) => `Alles van ${name}`,
  },
  en: {
    skip: 'Go to the content',
    menu: 'Menu',
    closeMenu: 'Close menu',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    by: (publisher: string) => `A site of ${publisher}.`,
    questions: 'Do you have a question? Mail',
    wizard: 'Subsidy guide',
    feedsLink: 'Feeds and open data',
    otherLanguage: 'Nederlands',
    whole: (name: string) => `All of ${name}`,
  },
} as const
