import type { Language } from '../../feeds/http/language'
import { markup } from '../html'
import type { Page } from '../layout'
import { ideaFormStyle } from './assets'
import { ideaFormPath } from './formPage'
import { rulesWords } from './rulesWords'

/** The house rules, and what is done with what somebody tells of themselves. */
export const ideaRulesPage = (language: Language): Page => {
  const { parts, title } = rulesWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  return {
    title,
    path: ideaFormPath(language, '/spelregels'),
    language,
    translation: { language: other, path: ideaFormPath(other, '/spelregels') },
    style: ideaFormStyle,
    body: markup`<div class="idea-form">
      <h1>${title}</h1>
      ${parts.map(
        (part) =>
          markup`<h2>${part.title}</h2>
            <ul>
              ${part.lines.map((line) => markup`<li>${line}</li>`)}
            </ul>`,
      )}
    </div>`,
  }
}
