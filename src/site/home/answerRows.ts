import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import type { Frame } from '../layout'
import { inLanguage } from '../pageLanguage'
import { outcomes } from '../details/idea'
import { stateBadge } from '../parts/stateBadge'

/** Ideas with what was answered, and when: the proof that it helps to bring one. */
export const answerRows = (items: readonly Item[], types: Frame['types'], language: Language): Html =>
  markup`<ul class="row-list">
    ${items.map((item) => {
      const answer = 'idea' in item ? item.idea.answer : null
      return markup`<li>
        <div>
          <h3 lang="${item.language}"><a href="${inLanguage(item.url, language)}">${item.title}</a></h3>
          ${
            answer
              ? markup`<p>
                  <strong>${outcomes[language][answer.outcome]}</strong>
                  <span class="soft">${[answer.signatory, formatDate(answer.date, language)].filter((part) => part).join(', ')}</span>
                </p>`
              : null
          }
        </div>
        ${stateBadge(item, types, language)}
      </li> `
    })}
  </ul>`
