import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import type { IdeaMistake } from './parseIdea'
import { ideaWords } from './words'

/** What is wrong, above everything. It gets the focus, so that it is the first thing that is read out. */
export const mistakeSummary = (mistakes: readonly IdeaMistake[], language: Language): Html | null => {
  if (mistakes.length === 0) return null
  const say = ideaWords[language]
  return markup`<section class="notice notice-wrong" aria-labelledby="fouten">
    <h2 id="fouten" tabindex="-1" autofocus>${say.wrong}</h2>
    <p>${say.wrongText}</p>
    <ul>
      ${mistakes.map(({ field, text }) => markup`<li><a href="#${field}">${text[language]}</a></li>`)}
    </ul>
  </section>`
}
