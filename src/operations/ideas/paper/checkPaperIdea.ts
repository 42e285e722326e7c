import type { Label } from '../../../workflow'
import { isMailAddress } from '../../../feeds/text/isMailAddress'
import type { PaperIdea, PaperMistake } from './PaperIdea'

/** What is wrong with a form on paper, and what to do about it. Paper is shorter than a page: a few words may be a story. */
export const checkPaperIdea = (
  { area, email, name, publicName, story, terms, theme, title }: PaperIdea,
  known: { themes: ReadonlySet<number>; areas: ReadonlySet<number> },
): PaperMistake[] => {
  const checks: readonly (readonly [PaperMistake['field'], boolean, Label])[] = [
    ['title', title.length >= 5 && title.length <= 120, say.title],
    ['story', story.length > 0 && story.length <= 10_000, say.story],
    ['area', area !== null && known.areas.has(area), say.area],
    ['theme', theme !== null && known.themes.has(theme), say.theme],
    ['name', name.length <= 120, say.name],
    ['email', email === '' || isMailAddress(email), say.email],
    ['publicName', publicName.length <= 120 && !publicName.includes('@'), say.publicName],
    ['terms', terms, say.terms],
  ]
  return checks.filter(([, isRight]) => !isRight).map(([field, , text]) => ({ field, text }))
}

const say = {
  title: {
    nl: 'Geef het idee een titel van 5 tot 120 tekens.',
    en: 'Give the idea a title of 5 to 120 characters.',
  },
  story: {
    nl: 'Typ over wat er staat, tot 10.000 tekens.',
    en: 'Type in what it says, up to 10,000 characters.',
  },
  area: { nl: 'Kies waar het idee voor is.', en: 'Choose where the idea is for.' },
  theme: { nl: 'Kies een thema.', en: 'Choose a theme.' },
  name: { nl: 'Maak de naam korter dan 120 tekens.', en: 'Make the name shorter than 120 characters.' },
  email: {
    nl: 'Vul een e-mailadres in zoals naam@voorbeeld.nl, of laat het leeg.',
    en: 'Fill in an e-mail address such as name@example.org, or leave it empty.',
  },
  publicName: {
    nl: 'Maak de naam op de site korter dan 120 tekens, zonder e-mailadres.',
    en: 'Make the name on the site shorter than 120 characters, without an e-mail address.',
  },
  terms: {
    nl: 'Zonder handtekening voor de spelregels kunnen we het idee niet aannemen.',
    en: 'Without a signature for the house rules we cannot take the idea.',
  },
}
