import { offeredTerms } from '../../feeds/doors/doorTerms'
import type { Language } from '../../feeds/http/language'
import type { Terms } from '../../feeds/Vocabulary'
import { termGroups } from '../feedsPage/termGroups'
import { ideaWords } from '../ideaForm/words'
import type { IdeaQuestion, IdeaQuestionGroup } from './IdeaFormQuestions'

/**
 * The questions of the idea form as data, in its order and with its words. A test holds them to the page: what is asked
 * there is asked here.
 *
 * @param terms - the themes and areas that may be chosen, as they are now
 */
export const ideaQuestionGroups = (terms: Terms, language: Language): Omit<IdeaQuestionGroup, 'links'>[] => {
  const say = ideaWords[language]
  return [
    { title: say.aboutIdea, questions: aboutIdea(terms, language) },
    { title: say.aboutYou, questions: aboutYou(language) },
    { title: say.agreements, questions: agreements(language) },
  ]
}

const aboutIdea = (terms: Terms, language: Language): IdeaQuestion[] => {
  const say = ideaWords[language]
  const choicesLanguage = language === 'nl' ? null : 'nl'
  const areas = termGroups(terms.area)
    .flat()
    .map(({ code, depth, title }) => ({ value: code, title, depth }))
  const themes = [...offeredTerms(terms, 'theme').values()].map(({ code, title }) => ({
    value: code,
    title,
    depth: 0,
  }))
  return [
    { ...LINE, name: 'title', label: say.ideaTitle, hint: say.ideaTitleHint },
    { ...LINE, kind: 'text', name: 'story', label: say.story, hint: say.storyHint, most: 10_000 },
    {
      ...CHOICE,
      kind: 'list',
      name: 'areas',
      label: say.area,
      hint: say.areaHint,
      choices: areas,
      choicesLanguage,
    },
    { ...LINE, name: 'place', label: say.place, hint: say.placeHint, isNeeded: false },
    { ...CHOICE, name: 'themes', label: say.theme, hint: say.themeHint, choices: themes, choicesLanguage },
  ]
}

const aboutYou = (language: Language): IdeaQuestion[] => {
  const say = ideaWords[language]
  return [
    { ...LINE, name: 'name', label: say.name, hint: say.nameHint, complete: 'name' },
    {
      ...LINE,
      kind: 'email',
      name: 'email',
      label: say.email,
      hint: say.emailHint,
      most: 254,
      complete: 'email',
    },
    {
      ...LINE,
      name: 'publicName',
      label: say.publicName,
      hint: say.publicNameHint,
      isNeeded: false,
      complete: 'given-name',
    },
  ]
}

const agreements = (language: Language): IdeaQuestion[] => {
  const say = ideaWords[language]
  const licences = Object.entries(say.licences).map(([value, title]) => ({ value, title, depth: 0 }))
  return [
    {
      ...CHOICE,
      kind: 'radio',
      name: 'licence',
      label: say.licence,
      hint: say.licenceHint,
      choices: licences,
    },
    {
      ...CHOICE,
      name: 'terms',
      label: say.termsTitle,
      hint: '',
      choices: [{ value: '1', title: say.terms, depth: 0 }],
    },
  ]
}

const LINE = {
  kind: 'line',
  isNeeded: true,
  most: 120,
  complete: 'off',
  choices: [],
  choicesLanguage: null,
} as const satisfies Partial<IdeaQuestion>

const CHOICE = {
  kind: 'checkbox',
  isNeeded: true,
  most: null,
  complete: 'off',
  choices: [],
  choicesLanguage: null,
} as const satisfies Partial<IdeaQuestion>
