import type { Label } from '../../workflow'

/** What can be wrong with an answer, and what to do about it. */
export const mistakes = {
  choose: {
    nl: 'Kies een van de antwoorden. Weet je het nog niet? Kies dan ‘Weet ik nog niet’.',
    en: 'Choose one of the answers. Not sure yet? Then choose ‘I do not know yet’.',
  },
  gone: {
    nl: 'Een van je keuzes staat niet meer in de lijst. Controleer wat er is aangekruist.',
    en: 'One of your choices is no longer in the list. Check what is ticked.',
  },
  amount: {
    nl: 'Vul een bedrag in euro’s in, zoals 2500 of 2500,50.',
    en: 'Fill in an amount in euros, such as 2500 or 2500.50.',
  },
  day: {
    nl: 'Vul een dag in die bestaat, zoals 10 4 2027.',
    en: 'Fill in a day that exists, such as 10 4 2027.',
  },
} as const satisfies Readonly<Record<string, Label>>
