import type { Language } from '../../feeds/http/language'
import type { Label } from '../../workflow'
import { markup } from '../html'
import { ideaFormStyle } from '../ideaForm/assets'
import { choiceField, lineField, textField, type Filled } from '../ideaForm/fields'
import { hiddenField } from '../ideaForm/formPage'
import type { Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { mistakeSummary } from '../parts/mistakeSummary'
import { trapField } from '../parts/trapField'
import { reportWords } from './words'

/** What somebody filled in, as it was. */
export interface ReportValues {
  reason: string
  explanation: string
  name: string
  email: string
  goodFaith: boolean
}

/** What the form shows. */
export interface ReportPageData {
  values: ReportValues
  mistakes: readonly { field: string; text: Label }[]
  item: { title: string; page: string }
  /** Reasons to choose from, by their code. */
  reasons: Readonly<Record<string, Label>>
  /** Where it goes: the path of the page itself. */
  action: string
  /** When it was opened, as only this site can write it. */
  started: string
  language: Language
}

/** The form with which a visitor reports something. It works without a script. */
export const reportPage = (data: ReportPageData): Page => {
  const { action, item, language, mistakes, reasons, started, values } = data
  const say = reportWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const filled: Filled = { language, mistakes }
  return {
    title: `${mistakes.length > 0 ? say.wrongTitle : ''}${say.title}`,
    path: inLanguage(action, language),
    language,
    translation: { language: other, path: inLanguage(action, other) },
    isUnlisted: true,
    style: ideaFormStyle,
    body: markup`<div class="idea-form">
      ${mistakeSummary(mistakes, { say, language })}
      <h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <p>${say.about} <a href="${inLanguage(item.page, language)}" lang="nl">${item.title}</a></p>
      <form method="post" action="${action}" novalidate>
        ${hiddenField('language', language)}${hiddenField('started', started)}
        ${choiceField({ name: 'reason', label: say.reason, hint: '', kind: 'radio', choices: Object.entries(reasons).map(([code, label]) => [code, label[language]] as const), chosen: [values.reason] }, filled)}
        ${textField({ name: 'explanation', label: say.explanation, hint: say.explanationHint, value: values.explanation, most: 3000 }, filled)}
        ${lineField({ name: 'name', label: say.name, hint: say.nameHint, value: values.name, most: 120, complete: 'name', isNeeded: false }, filled)}
        ${lineField({ name: 'email', label: say.email, hint: say.emailHint, value: values.email, kind: 'email', most: 254, complete: 'email', isNeeded: false }, filled)}
        ${choiceField({ name: 'goodFaith', label: say.faith, hint: '', kind: 'checkbox', choices: [['1', say.goodFaith]], chosen: values.goodFaith ? ['1'] : [] }, filled)}
        ${trapField(say.trap)}
        <p class="actions"><button type="submit">${say.send}</button></p>
      </form>
    </div>`,
  }
}
