import type { FeedsContext } from '../../feeds/context'
import { NotAtThisDoor } from '../../feeds/errors/NotAtThisDoor'
import type { Resource } from '../../feeds/http/Content'
import type { Terms } from '../../feeds/Vocabulary'
import { PageNotFound } from '../PageNotFound'
import { pageResource } from '../pageResource'
import { type Answers, type Question, questions, type Step, WIZARD, wizardPath } from '../wizard/Answers'
import { loadResults } from '../wizard/loadResults'
import { parseAnswers } from '../wizard/parseAnswers'
import { questionPage } from '../wizard/questionPage'
import { resultsPage } from '../wizard/resultsPage'

/**
 * The wizard that leads to subsidies: a question, or what the answers lead to. All of it stands in the address.
 *
 * @throws NotAtThisDoor, PageNotFound where there are no subsidies
 */
export const wizardResource = (context: FeedsContext, terms: Terms, search: URLSearchParams): Resource => {
  if (!terms.types.has('subsidy-windows')) {
    throw context.door ? new NotAtThisDoor(`${context.mainUrl}${WIZARD}`) : new PageNotFound()
  }
  const answers = parseAnswers(search, terms, search.get('lang') === 'en' ? 'en' : 'nl')
  const step = readStep(search)
  const mistaken = answers.mistakes.map(({ question }) => question)
  if (mistaken.length > 0) {
    return pageResource(context, terms, `${WIZARD} mistaken ${search.toString()}`, async () => ({
      page: questionPage({ asked: mistaken, step }, answers, terms),
      status: 400,
    }))
  }
  const isFirst = step === null && Object.keys(answers.given).length === 0
  const asked = isFirst ? 'applicant' : askedIn(step)
  const key = isFirst ? `${WIZARD} first ${answers.language}` : wizardPath(answers, step)
  if (asked) {
    return pageResource(context, terms, key, async () => ({
      page: questionPage({ asked: [asked], step, isFirst }, answers, terms),
    }))
  }
  return results(context, terms, answers)
}

const results = (context: FeedsContext, terms: Terms, answers: Answers): Resource =>
  pageResource(context, terms, wizardPath(answers, null), async () => {
    const loaded = await loadResults(context, terms, answers.applicant)
    return { page: resultsPage(loaded.results, answers, terms, context), expiresAt: loaded.boundary }
  })

const readStep = (search: URLSearchParams): Step => {
  const named = (name: string): Question | undefined => {
    const value = search.get(name)
    return questions.find((question) => question === value)
  }
  const [ask, change, after] = [named('ask'), named('change'), named('after')]
  if (change) return { change }
  if (ask) return { ask }
  return after ? { after } : null
}

/** The question that a step shows; undefined at the end. */
const askedIn = (step: Step): Question | undefined => {
  if (step === null) return undefined
  if ('ask' in step) return step.ask
  if ('change' in step) return step.change
  return questions[questions.indexOf(step.after) + 1]
}
