import type { Judgement, Match, Outcome } from '../../feeds/match/Match'
import type { Language } from '../../feeds/http/language'
import type { FeedType } from '../../feeds/types/FeedType'
import { markup, type Html } from '../html'
import { icon, type IconName } from '../icons'
import { stateBadge } from '../parts/stateBadge'
import { type Answers, type Question, wizardPath } from './Answers'
import type { Judged } from './loadResults'
import { nextStep } from './nextStep'
import { wizardWords } from './words'

/** What a result needs beside itself. */
interface EntryContext {
  answers: Answers
  types: ReadonlyMap<string, FeedType>
}

/** A subsidy that may fit: what to find out yet, what fits, and what to do now. */
export const fittingEntry = ({ item, match }: Judged, { answers, types }: EntryContext): Html => {
  const { language } = answers
  const say = wizardWords[language]
  const provider = item.subsidyWindow.provider
  const advice = (judgement: Judgement) => adviceOn(judgement, answers, provider)
  return markup`<li class="result">
    <h3><a href="${item.url}"${foreign(language)}>${item.title}</a></h3>
    <p>${stateBadge(item, types, language)}</p>
    ${item.summary ? markup`<p${foreign(language)}>${item.summary}</p>` : null}
    <p>${verdict(match, language)}</p>
    ${reasons('unknown', say.findOut, match, language, advice)} ${reasons('met', say.met, match, language)}
    ${nextStep(item, language)}
  </li> `
}

/** A subsidy that does not fit, and why not. */
export const otherEntry = ({ item, match }: Judged, { answers: { language }, types }: EntryContext): Html =>
  markup`<li class="result">
    <h3><a href="${item.url}"${foreign(language)}>${item.title}</a></h3>
    <p>${stateBadge(item, types, language)}</p>
    ${reasons('notMet', wizardWords[language].notMet, match, language)}
  </li> `

/** What editors write is Dutch. */
const foreign = (language: Language): Html | null => (language === 'nl' ? null : markup` lang="nl"`)

const verdict = ({ verdict: said, judgements }: Match, language: Language): string => {
  const say = wizardWords[language]
  const met = judgements.filter(({ outcome }) => outcome === 'met').length
  return said === 'fits' ? say.fits : say.mayFit(met, judgements.length)
}

const icons: Readonly<Record<Outcome, IconName>> = { met: 'check', notMet: 'cross', unknown: 'dot' }

const reasons = (
  which: Outcome,
  title: string,
  { judgements }: Match,
  language: Language,
  advice: (judgement: Judgement) => Html | null = () => null,
): Html | null => {
  const said = judgements.filter(({ outcome }) => outcome === which)
  return said.length === 0
    ? null
    : markup`<h4>${title}</h4>
        <ul class="reasons reasons-${which}">
          ${said.map((judgement) => markup`<li>${icon(icons[which])}<span>${judgement.reason[language]} ${advice(judgement)}</span></li> `)}
        </ul>`
}

/** The questions that clear up what is not known. The state of a window is always known. */
const questionOf: Readonly<Record<Judgement['criterion'], Question | null>> = {
  state: null,
  theme: 'theme',
  area: 'area',
  applicant: 'applicant',
  amount: 'amount',
  phase: 'phase',
  start: 'start',
}

/** How to find out: by answering a question that was left open, or else by asking whoever gives the subsidy. */
const adviceOn = ({ criterion }: Judgement, answers: Answers, provider: string | null): Html => {
  const say = wizardWords[answers.language]
  const question = questionOf[criterion]
  const [given] = question ? (answers.given[question] ?? []) : []
  return question && (given === undefined || given === 'unknown')
    ? markup`<a href="${wizardPath(answers, { change: question })}">${say.answerThis}<span class="visually-hidden"> ${say.questions[question]}</span></a>`
    : markup`${say.ask(provider ?? say.giver)}`
}
