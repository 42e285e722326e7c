import { listNames } from '../../feeds/match/listWords'
import { titleIn } from '../../feeds/match/Tree'
import { formatDate } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { type Answers, type Question, questions, UNKNOWN, WIZARD, wizardPath } from './Answers'
import { wizardWords } from './words'

/** What somebody told, each with a way to change it; and how to keep it without an account. */
export const answersPanel = (answers: Answers, terms: Terms, publicUrl: string): Html => {
  const { language } = answers
  const say = wizardWords[language]
  const address = `${publicUrl}${wizardPath(answers, null)}`
  const mail = `mailto:?subject=${encodeURIComponent(say.mailSubject)}&body=${encodeURIComponent(address)}`
  return markup`<aside class="panel" aria-labelledby="antwoorden">
    <h2 id="antwoorden">${say.answers}</h2>
    <dl class="facts">
      ${questions.map(
        (question) =>
          markup`<dt>${say.questions[question]}</dt>
            <dd>
              ${answerTo(question, answers, terms)}
              <a href="${wizardPath(answers, { change: question })}">${say.change}<span class="visually-hidden"> ${say.questions[question]}</span></a>
            </dd> `,
      )}
    </dl>
    <p><a href="${WIZARD}${language === 'en' ? '?lang=en' : ''}">${say.again}</a></p>
    <h2>${say.keep}</h2>
    <p>${say.keepText}</p>
    <p><a href="${mail}">${say.mail}</a></p>
  </aside>`
}

const answerTo = (
  question: Question,
  { given, applicant, language }: Answers,
  terms: Terms,
): Html | string => {
  const say = wizardWords[language]
  const [value] = given[question] ?? []
  if (value === undefined) return say.notAnswered
  if (value === UNKNOWN) return say.unknown
  switch (question) {
    case 'applicant':
      return applicant.kind ? say.applicants[applicant.kind] : say.unknown
    case 'phase':
      return applicant.phase ? say.phases[applicant.phase] : say.unknown
    case 'amount':
      return formatMoney(applicant.amountCents ?? 0, language)
    case 'start':
      return value === 'started' ? say.started : formatDate(value, language)
    case 'area':
    case 'theme':
      return names(question === 'area' ? applicant.areas : applicant.themes, terms[question], language)
  }
}

const names = (codes: readonly string[], tree: Terms['theme'], language: Answers['language']): Html =>
  markup`<span lang="nl">${listNames(codes.map((code) => titleIn(tree, code)))[language]}</span>`
