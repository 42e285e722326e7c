import type { Language } from '../../feeds/http/language'
import type { Label } from '../../workflow'
import { markup, type Html } from '../html'

/** Something that is wrong in a form, with the id of the field to mend it in. */
interface Mistake {
  field: string
  text: Label
}

/** What is wrong, above everything. It gets the focus, so that it is the first thing that is read out. Null when all is well. */
export const mistakeSummary = (
  mistakes: readonly Mistake[],
  { say, language }: { say: { wrong: string; wrongText: string }; language: Language },
): Html | null =>
  mistakes.length === 0
    ? null
    : markup`<section class="notice notice-wrong" aria-labelledby="fouten">
        <h2 id="fouten" tabindex="-1" autofocus>${say.wrong}</h2>
        <p>${say.wrongText}</p>
        <ul>
          ${mistakes.map(({ field, text }) => markup`<li><a href="#${field}">${text[language]}</a></li>`)}
        </ul>
      </section>`
