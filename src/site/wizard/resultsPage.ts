import type { FeedsContext } from '../../feeds/context'
import type { Terms } from '../../feeds/Vocabulary'
import { wizardStyle } from '../assets'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { type Answers, wizardPath } from './Answers'
import { answersPanel } from './answersPanel'
import type { WizardResults } from './loadResults'
import { noFit } from './noFit'
import { fittingEntry, otherEntry } from './resultEntry'
import { wizardWords } from './words'

/** What may fit, why, and what to do next; what does not fit below it, folded away. */
export const resultsPage = (
  { fitting, others, hasMore }: WizardResults,
  answers: Answers,
  terms: Terms,
  context: Pick<FeedsContext, 'publicUrl' | 'door' | 'mainUrl'>,
): Page => {
  const { language } = answers
  const say = wizardWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const entry = { answers, types: terms.types }
  const windows = terms.types.get('subsidy-windows')?.path ?? ''
  const path = wizardPath(answers, null)
  return {
    title: `${say.results} – ${say.title}`,
    description: say.description,
    path,
    isUnlisted: true,
    style: wizardStyle,
    language,
    translation: { language: other, path: wizardPath({ ...answers, language: other }, null) },
    body: markup`<h1>${say.results}</h1>
      <div class="columns results">
        <div>
          ${
            fitting.length === 0
              ? noFit(answers, terms, context, others.length > 0)
              : markup`<h2>${say.found(fitting.length)}</h2>
                  <p>${say.help}</p>
                  <ul class="result-list">
                    ${fitting.map((each) => fittingEntry(each, entry))}
                  </ul>
                  ${hasMore ? markup`<p class="notice">${say.more}</p>` : null}`
          }
          ${
            others.length > 0
              ? folded(
                  say.others(others.length),
                  markup`<p>${say.othersText}</p>
                    <ul class="result-list">
                      ${others.map((each) => otherEntry(each, entry))}
                    </ul>`,
                  fitting.length === 0,
                )
              : null
          }
          <p><a href="/${windows}">${say.all}</a> ${icon('arrowRight')}</p>
        </div>
        ${answersPanel(answers, terms, context.publicUrl)}
      </div>`,
  }
}

/** Open where there is nothing else to read. */
const folded = (title: string, content: Html, isOpen: boolean): Html =>
  markup`<details class="fold" id="andere"${isOpen ? markup` open` : null}>
    <summary><h2>${title}</h2></summary>
    <div>${content}</div>
  </details>`
