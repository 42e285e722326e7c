import type { FeedsContext } from '../../feeds/context'
import { offeredTerms } from '../../feeds/doors/doorTerms'
import { NotAtThisDoor } from '../../feeds/errors/NotAtThisDoor'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import { openHeaders } from '../../feeds/http/openHeaders'
import { applicantKinds, phases } from '../../feeds/match/Applicant'
import { OPEN_DATA } from '../../feeds/openData/OpenDataResource'
import type { Terms } from '../../feeds/Vocabulary'
import { termGroups } from '../feedsPage/termGroups'
import { PageNotFound } from '../PageNotFound'
import { type Question, questions, WIZARD } from '../wizard/Answers'
import { wizardWords } from '../wizard/words'
import type { FinderChoice, FinderQuestions } from './FinderQuestions'

/** Where the widget asks what to ask. For the widget of this very version: no contract for others. */
export const FINDER_QUESTIONS = `${WIZARD}/vragen.json`

/**
 * The questions of the Subsidiewijzer for a widget elsewhere: one place holds the words, and what may be chosen.
 *
 * @throws NotAtThisDoor, PageNotFound where there are no subsidies
 */
export const finderQuestionsResource = (
  context: FeedsContext,
  terms: Terms,
  language: Language,
): Resource => {
  if (!terms.types.has('subsidy-windows')) {
    throw context.door ? new NotAtThisDoor(`${context.mainUrl}${FINDER_QUESTIONS}`) : new PageNotFound()
  }
  return {
    key: `${FINDER_QUESTIONS} ${language}`,
    load: async () => ({
      contentType: 'application/json; charset=utf-8',
      body: `${JSON.stringify(questionsOf(context, terms, language))}\n`,
      lastModified: null,
      expiresAt: null,
      headers: openHeaders,
    }),
  }
}

const questionsOf = (context: FeedsContext, terms: Terms, language: Language): FinderQuestions => {
  const say = wizardWords[language]
  const choices: Readonly<Record<Question, readonly FinderChoice[]>> = {
    applicant: named(applicantKinds, say.applicants),
    area: termsOf(terms, 'area'),
    theme: termsOf(terms, 'theme'),
    amount: [],
    phase: named(phases, say.phases),
    start: [],
  }
  return {
    questions: questions.map((name) => ({
      name,
      asks: say.questions[name],
      // One may choose more than one there, and one here.
      hint: choices[name].length > 0 && name !== 'applicant' ? '' : say.hints[name],
      choices: choices[name],
    })),
    lead: say.tryTitle,
    free: say.free,
    match: `${context.door ? context.mainUrl : ''}${OPEN_DATA}/subsidy-windows/match`,
    page: WIZARD,
  }
}

const named = <K extends string>(
  known: Readonly<Record<K, unknown>>,
  names: Readonly<Record<K, string>>,
): FinderChoice[] => (Object.keys(known) as K[]).map((value) => ({ value, title: names[value], depth: 0 }))

/** As the wizard offers them: where a front door leaves no choice, everything is. */
const termsOf = (terms: Terms, kind: 'area' | 'theme'): FinderChoice[] => {
  const offered = offeredTerms(terms, kind)
  return termGroups(offered.size > 0 ? offered : terms[kind])
    .flat()
    .map(({ code, title, depth }) => ({ value: code, title, depth }))
}
