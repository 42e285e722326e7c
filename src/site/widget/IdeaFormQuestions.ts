import type { Language } from '../../feeds/http/language'
import type { FinderChoice } from './FinderQuestions'

/** One question of the idea form. */
export interface IdeaQuestion {
  /** As the JSON door (`/api/idea-form`) names it, also in what it says is wrong. */
  name: string
  kind: 'line' | 'email' | 'text' | 'list' | 'radio' | 'checkbox'
  label: string
  /** Empty when there is nothing to say. */
  hint: string
  isNeeded: boolean
  /** How many characters it may have; null where one chooses. */
  most: number | null
  /** For `autocomplete` (WHATWG HTML, 4.10.18.7). */
  complete: string
  /** In the order of the form; empty where one writes. */
  choices: readonly FinderChoice[]
  /** Of the names of the choices, when they are in another language than the form. */
  choicesLanguage: Language | null
}

/** Questions that belong together, with what to read about them. */
export interface IdeaQuestionGroup {
  title: string
  questions: readonly IdeaQuestion[]
  links: readonly IdeaLink[]
}

/** A link that opens in a new tab, so that nothing typed is lost. */
export interface IdeaLink {
  text: string
  url: string
}

/** What `<noaber-idea-form>` needs to ask: the questions and words of the idea form of the site, as they are now. */
export interface IdeaFormQuestions {
  title: string
  lead: string
  how: string
  /** The form of the site itself, which takes a picture too. */
  photo: IdeaLink
  groups: readonly IdeaQuestionGroup[]
  words: Readonly<Record<IdeaFormWord, string>>
  /** The JSON door, absolute: below it are `/start` and `/check`. */
  send: string
  /** The front page. */
  home: string
}

/** The words of the form that the widget says as they are. */
export const ideaFormWordNames = [
  'areaNone',
  'review',
  'wrong',
  'reviewTitle',
  'reviewLead',
  'asShown',
  'byName',
  'nobody',
  'onlyUs',
  'similarTitle',
  'similarText',
  'send',
  'change',
  'sentTitle',
  'sentText',
  'home',
  'trap',
] as const

/** The words of the form that the widget says, and two of its own. */
export type IdeaFormWord = (typeof ideaFormWordNames)[number] | 'notChecked' | 'notSent'
