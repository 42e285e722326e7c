import type { Language } from '../../feeds/http/language'
import type { Terms } from '../../feeds/Vocabulary'
import { wizardStyle } from '../assets'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { mistakeSummary } from '../parts/mistakeSummary'
import type { Page } from '../layout'
import { type Answers, type Question, questions, WIZARD, wizardPath, type Step } from './Answers'
import { fieldsOf } from './fields'
import { wizardWords } from './words'

/** Which questions a page asks, and how somebody came there. */
interface Asked {
  /** One; or all that have an answer that cannot be. */
  asked: readonly Question[]
  step: Step
  /** The page where the wizard begins. */
  isFirst?: boolean
}

/**
 * One question, and what goes before it and after it. Plain GET: the answers stand in the address, so nothing is kept
 * anywhere else. With mistakes: what they are above the form, each leading to its field.
 */
export const questionPage = (
  { asked, step, isFirst = false }: Asked,
  answers: Answers,
  terms: Terms,
): Page => {
  const { language, mistakes } = answers
  const say = wizardWords[language]
  const [question = 'applicant', ...others] = asked
  const number = questions.indexOf(question)
  const isOne = others.length === 0
  const counted = say.questionOf(number + 1, questions.length)
  const title = isOne ? `${counted}: ${say.questions[question]}` : say.check
  const isChange = step !== null && 'change' in step
  const next = nextAfter(question, step, mistakes.length > 0)
  const other = language === 'nl' ? 'en' : 'nl'
  const isEnd = next === 'start'
  const pathIn = (of: Language) => (isFirst ? firstPath(of) : pathOf({ ...answers, language: of }, step))
  return {
    title: isFirst ? say.title : `${mistakes.length > 0 ? say.wrongTitle : ''}${title} – ${say.title}`,
    description: say.description,
    path: pathIn(language),
    isUnlisted: !isFirst,
    style: wizardStyle,
    language,
    translation: { language: other, path: pathIn(other) },
    body: markup`<div class="wizard">
      ${
        isFirst
          ? markup`<h1>${say.title}</h1>
            <p class="lead">${say.lead}</p>
            <p>${say.free}</p>`
          : null
      }
      ${mistakeSummary(mistakes, { say: wizardWords[answers.language], language: answers.language })}
      ${isOne ? null : markup`<h1>${say.check}</h1>`}
      ${isOne ? markup`<p class="soft count">${counted}</p>` : null}
      <form method="get" action="${WIZARD}" novalidate>
        ${hidden(answers, asked, next)}
        ${asked.map((each) => fieldset(each, { answers, terms, heading: !isOne || isFirst ? 'h2' : 'h1' }))}
        <p class="actions">
          <button type="submit">
            ${isChange ? say.save : isEnd ? say.finish : say.next}
          </button>
          ${number > 0 && isOne && !isChange ? markup`<a href="${wizardPath(answers, { ask: questions[number - 1] ?? 'applicant' })}">${icon('arrowLeft')} ${say.previous}</a>` : null}
        </p>
      </form>
    </div>`,
  }
}

/** Up to which question the answers are given once this page is sent. What was mended leads to where it was wanted. */
const nextAfter = (question: Question, step: Step, isMistaken: boolean): Question => {
  if (isMistaken) return step !== null && 'after' in step ? step.after : 'start'
  return step !== null && 'change' in step ? 'start' : question
}

/** The address of this page; with mistakes everything as it was filled in, so that nothing is lost. */
const pathOf = (answers: Answers, step: Step): string => {
  if (answers.mistakes.length === 0) return wizardPath(answers, step)
  const search = new URLSearchParams(answers.typed)
  search.delete('lang')
  if (answers.language === 'en') search.set('lang', 'en')
  return `${WIZARD}?${search.toString()}`
}

const firstPath = (language: Language): string => `${WIZARD}${language === 'en' ? '?lang=en' : ''}`

/** The answers to the other questions go along. */
const hidden = ({ given, language }: Answers, asked: readonly Question[], after: Question): Html[] =>
  [
    ...(language === 'en' ? [['lang', 'en'] as const] : []),
    ...questions
      .filter((question) => !asked.includes(question))
      .flatMap((question) => (given[question] ?? []).map((value) => [question, value] as const)),
    ['after', after] as const,
  ].map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}"> `)

const fieldset = (
  question: Question,
  { answers, terms, heading }: { answers: Answers; terms: Terms; heading: 'h1' | 'h2' },
): Html => {
  const say = wizardWords[answers.language]
  const mistake = answers.mistakes.find((each) => each.question === question)
  const wrong = mistake ? `${question}-fout` : null
  const hint = say.hints[question] === '' ? null : `${question}-hint`
  const about = [hint, wrong].filter((id) => id !== null).join(' ')
  const asks = say.questions[question]
  return markup`<fieldset${about ? markup` aria-describedby="${about}"` : null}${wrong ? markup` class="field-wrong"` : null}>
    <legend>${heading === 'h1' ? markup`<h1>${asks}</h1>` : markup`<h2>${asks}</h2>`}</legend>
    ${hint ? markup`<p class="soft" id="${hint}">${say.hints[question]}</p>` : null}
    ${mistake && wrong ? markup`<p class="wrong" id="${wrong}">${icon('cross')} ${mistake.text[answers.language]}</p>` : null}
    ${fieldsOf(question, { answers, terms, wrong })}
  </fieldset>`
}
