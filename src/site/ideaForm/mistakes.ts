import type { Label } from '../../workflow'

/** What can be wrong with an idea that somebody fills in, and what to do about it. */
export const mistakes = {
  title: {
    nl: 'Geef je idee een titel van 5 tot 120 tekens.',
    en: 'Give your idea a title of 5 to 120 characters.',
  },
  story: {
    nl: 'Vertel in minstens 20 tekens wat je idee is.',
    en: 'Tell in at least 20 characters what your idea is.',
  },
  storyLong: {
    nl: 'Maak je verhaal korter: het mag 10.000 tekens lang zijn.',
    en: 'Make your story shorter: it may have 10,000 characters.',
  },
  links: {
    nl: 'Zet niet meer dan drie links in je verhaal.',
    en: 'Put no more than three links in your story.',
  },
  area: { nl: 'Kies waar je idee voor is.', en: 'Choose where your idea is for.' },
  place: { nl: 'Maak de plek korter dan 120 tekens.', en: 'Make the place shorter than 120 characters.' },
  theme: {
    nl: 'Kies minstens een onderwerp, en niet meer dan vijf.',
    en: 'Choose at least one subject, and no more than five.',
  },
  name: { nl: 'Vul je naam in.', en: 'Fill in your name.' },
  email: {
    nl: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    en: 'Fill in an e-mail address, such as name@example.org.',
  },
  publicName: {
    nl: 'Maak de naam op de site korter dan 120 tekens, zonder e-mailadres.',
    en: 'Make the name on the site shorter than 120 characters, without an e-mail address.',
  },
  licence: {
    nl: 'Kies wat anderen met je tekst mogen doen.',
    en: 'Choose what others may do with your text.',
  },
  terms: {
    nl: 'Ga akkoord met de spelregels. Anders kunnen we je idee niet aannemen.',
    en: 'Accept the house rules. Otherwise we cannot take your idea.',
  },
  started: {
    nl: 'Dat ging erg snel. Kijk je idee nog eens na en verstuur het dan opnieuw.',
    en: 'That was very quick. Look your idea over once more and then send it again.',
  },
} as const satisfies Readonly<Record<string, Label>>
