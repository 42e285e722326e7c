import type { Label } from '../../workflow'

const known = (names: readonly string[]): string => names.slice(0, 12).join(', ') || '-'

/** What can be wrong with a cell, in words that say what to do. */
export const cellProblems = {
  control: (sign: string): Label => ({
    nl: `Hier staat een onzichtbaar stuurteken (${sign}). Haal het weg.`,
    en: `There is an invisible control character here (${sign}). Take it out.`,
  }),
  noId: {
    nl: 'Dit is leeg. Zonder nummer is de regel de volgende keer niet terug te vinden.',
    en: 'This is empty. Without an id the row cannot be found back next time.',
  },
  noName: {
    nl: 'Er is geen nummer, link of titel waaraan de regel te herkennen is.',
    en: 'There is no id, link or title to know the row by.',
  },
  longId: {
    nl: 'Dit nummer is langer dan 255 tekens.',
    en: 'This id is longer than 255 characters.',
  },
  sameId: {
    nl: 'Een eerdere regel heeft hetzelfde nummer. Die is ingelezen, deze niet.',
    en: 'An earlier row has the same id. That one was read, this one was not.',
  },
  date: (text: string): Label => ({
    nl: `‘${text}’ is geen datum. Schrijf hem als 31-12-2026 of 2026-12-31, met de tijd als 19:30.`,
    en: `‘${text}’ is no date. Write it as 2026-12-31 or 31-12-2026, with the time as 19:30.`,
  }),
  time: (text: string): Label => ({
    nl: `‘${text}’ is geen tijd. Schrijf hem als 19:30.`,
    en: `‘${text}’ is no time. Write it as 19:30.`,
  }),
  choice: (text: string, names: readonly string[]): Label => ({
    nl: `‘${text}’ is hier onbekend. Kies uit: ${known(names)}.`,
    en: `‘${text}’ is not known here. Choose from: ${known(names)}.`,
  }),
  themes: (names: readonly string[]): Label => ({
    nl: `Er is geen thema ‘${names.join('’, ‘')}’. Pas de cel aan, of kies bij Thema’s een vaste waarde.`,
    en: `There is no theme ‘${names.join('’, ‘')}’. Change the cell, or choose a fixed value under Themes.`,
  }),
  areas: (names: readonly string[]): Label => ({
    nl: `Er is geen gebied ‘${names.join('’, ‘')}’. Schrijf de naam of de CBS-code van een gemeente.`,
    en: `There is no area ‘${names.join('’, ‘')}’. Write the name or the CBS code of a municipality.`,
  }),
  money: (text: string): Label => ({
    nl: `‘${text}’ is geen bedrag. Schrijf het als 1.250,50 of 1250.50.`,
    en: `‘${text}’ is no amount. Write it as 1250.50 or 1.250,50.`,
  }),
  number: (text: string): Label => ({
    nl: `‘${text}’ is hier geen goed getal.`,
    en: `‘${text}’ is no right number here.`,
  }),
  window: (text: string): Label => ({
    nl: `Er is geen geopende of gesloten subsidieronde ‘${text}’, of er zijn er meer die zo heten. Schrijf de titel, het adres (slug) of het kenmerk (urn).`,
    en: `There is no subsidy window ‘${text}’ that has opened, or more than one is called so. Write its title, slug or urn.`,
  }),
  missing: {
    nl: 'Dit is leeg, en het is nodig.',
    en: 'This is empty, and it is needed.',
  },
  nameShown: {
    nl: 'Hierin staat de naam van een privépersoon. Haal die weg.',
    en: 'This has the name of a private person in it. Take it out.',
  },
  email: (text: string): Label => ({
    nl: `‘${text}’ is geen e-mailadres.`,
    en: `‘${text}’ is no e-mail address.`,
  }),
}
