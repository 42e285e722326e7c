/** What the choice of a text says. */
export const templateWords = {
  nl: {
    choose: 'Kies een standaardtekst',
    none: 'Geen',
    hint: 'De tekst komt hieronder te staan. Pas hem aan voor je hem verstuurt.',
  },
  en: {
    choose: 'Choose a text template',
    none: 'None',
    hint: 'The text is put below. Edit it before you send it.',
  },
} as const
