import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { choice } from '../parts/choice'
import type { TermGroup } from './termGroups'
import { feedsWords } from './words'

/** From this many on, a list gets a field to search it. The field needs a script, which shows it. */
const MANY = 12

interface FoldedChoices {
  /** The filter. */
  name: string
  legend: string
  groups: readonly TermGroup[]
  chosen: readonly string[]
  language: Language
  /** The language of the values' names. */
  valuesLanguage: Language
}

/**
 * The values of one filter as boxes to tick, folded away until wanted; what is chosen can be read while they are.
 * Null when there is nothing to choose.
 */
export const foldedChoices = ({
  name,
  legend,
  groups,
  chosen,
  language,
  valuesLanguage,
}: FoldedChoices): Html | null => {
  const say = feedsWords[language]
  const count = groups.flat().length
  if (count === 0) return null
  const names = groups.flat().flatMap(({ code, title }) => (chosen.includes(code) ? [title] : []))
  const of = valuesLanguage === language ? undefined : valuesLanguage
  return markup`<details class="fold">
    <summary>
      <span>${legend}</span>
      <span class="fold-chosen" data-chosen${of ? markup` lang="${of}"` : null}>${names.join(', ')}</span>
    </summary>
    <fieldset>
      <legend class="visually-hidden">${legend}</legend>
      ${
        count >= MANY
          ? markup`<p class="field" data-narrow hidden>
              <label for="zoek-${name}">${say.search}</label><input id="zoek-${name}" type="search" autocomplete="off">
            </p>`
          : null
      }
      ${groups.map(
        (group) =>
          markup`<div class="choices" data-group>
            ${group.map(({ code, title, depth }) => markup`<div class="choice-${Math.min(depth, 2)}">${choice({ kind: 'checkbox', name, value: code, title, isChosen: chosen.includes(code), language: of })}</div>`)}
          </div>`,
      )}
    </fieldset>
  </details>`
}
