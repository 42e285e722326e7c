import type { FeedsContext } from '../../feeds/context'
import type { Language } from '../../feeds/http/language'
import { markup, type HtmlValue } from '../html'
import type { Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { type StatementName, STATEMENTS } from './Statement'
import { en } from './words.en'
import { nl } from './words.nl'

const words = { nl, en }

/** A page on which the organisation accounts for the site: how accessible it is, or what is kept of visitors. */
export const statementPage = (
  name: StatementName,
  { mainName, publisher, retention }: Pick<FeedsContext, 'mainName' | 'publisher' | 'retention'>,
  language: Language,
): Page => {
  const { title, lead, parts } = words[language][name]({
    siteName: mainName,
    publisher: publisher.name,
    retention,
    mailLink: markup`<a href="mailto:${publisher.email}">${publisher.email}</a>`,
  })
  const path = STATEMENTS[name]
  const other = language === 'nl' ? 'en' : 'nl'
  return {
    title,
    path: inLanguage(path, language),
    language,
    translation: { language: other, path: inLanguage(path, other) },
    body: markup`<div class="text">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${parts.map(
        (part) =>
          markup`<h2>${part.title}</h2>
            ${part.text.map((text) => markup`<p>${text}</p>`)} ${part.list ? list(part.list) : null}`,
      )}
    </div>`,
  }
}

const list = (entries: readonly HtmlValue[]) =>
  markup`<ul>
    ${entries.map((entry) => markup`<li>${entry}</li> `)}
  </ul>`
