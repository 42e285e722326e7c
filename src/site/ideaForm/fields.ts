import type { Language } from '../../feeds/http/language'
import type { Terms } from '../../feeds/Vocabulary'
import { termGroups } from '../feedsPage/termGroups'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { choice } from '../parts/choice'
import type { IdeaMistake } from './parseIdea'

/** What a field needs beside its own words. */
export interface Filled {
  language: Language
  mistakes: readonly IdeaMistake[]
}

interface Field {
  /** Of the field, and its id. */
  name: string
  label: string
  hint: string
}

/** What ties a field to its hint and to what is wrong with it. */
const tie = ({ hint, name }: Field, { mistakes }: Filled) => {
  const isWrong = mistakes.some(({ field }) => field === name)
  const about = [hint === '' ? '' : `${name}-hint`, isWrong ? `${name}-fout` : ''].filter((id) => id !== '')
  const described = about.length > 0 ? markup` aria-describedby="${about.join(' ')}"` : null
  return { isWrong, described, invalid: isWrong ? markup` aria-invalid="true"` : null }
}

const around = ({ hint, name }: Field, { language, mistakes }: Filled): Html => {
  const found = mistakes.find(({ field }) => field === name)
  return markup`${hint === '' ? null : markup`<p class="soft hint" id="${name}-hint">${hint}</p>`}
    ${found ? markup`<p class="wrong" id="${name}-fout">${icon('cross')} ${found.text[language]}</p>` : null}`
}

/** A field for a line of text. */
export const lineField = (
  field: Field & {
    value: string
    kind?: 'text' | 'email'
    most: number
    complete: string
    isNeeded?: boolean
  },
  filled: Filled,
): Html => {
  const { complete, isNeeded = true, kind = 'text', label, most, name, value } = field
  const { described, invalid, isWrong } = tie(field, filled)
  return markup`<div class="field${isWrong ? ' field-wrong' : ''}">
    <label for="${name}">${label}</label>
    ${around(field, filled)}
    <input id="${name}" name="${name}" type="${kind}" value="${value}" maxlength="${most}" autocomplete="${complete}"${isNeeded ? markup` required` : null}${described}${invalid}>
  </div>`
}

/** A field for a text of several paragraphs. */
export const textField = (field: Field & { value: string; most: number }, filled: Filled): Html => {
  const { described, invalid, isWrong } = tie(field, filled)
  const { label, most, name, value } = field
  return markup`<div class="field${isWrong ? ' field-wrong' : ''}">
    <label for="${name}">${label}</label>
    ${around(field, filled)}
    <textarea id="${name}" name="${name}" rows="8" maxlength="${most}" required${described}${invalid}>${'\n'}${value}</textarea>
  </div>`
}

/** A list to choose one area from, with what lies in another below it. */
export const areaField = (
  field: Field & { chosen: readonly string[]; none: string; terms: Terms },
  filled: Filled,
): Html => {
  const { described, invalid, isWrong } = tie(field, filled)
  const { chosen, label, name, none, terms } = field
  const option = ({ code, depth, title }: { code: string; depth: number; title: string }) =>
    markup`<option value="${code}"${chosen.includes(code) ? markup` selected` : null}>${'\u00a0\u00a0'.repeat(depth)}${title}</option>`
  return markup`<div class="field${isWrong ? ' field-wrong' : ''}">
    <label for="${name}">${label}</label>
    ${around(field, filled)}
    <select id="${name}" name="${name}" required${described}${invalid}>
      <option value="">${none}</option>
      ${termGroups(terms.area).flat().map(option)}
    </select>
  </div>`
}

/** Boxes or radios below a question. The first has the name of the field as its id. */
export const choiceField = (
  field: Field & {
    kind: 'radio' | 'checkbox'
    choices: readonly (readonly [value: string, title: string, language?: Language])[]
    chosen: readonly string[]
  },
  filled: Filled,
): Html => {
  const { described, isWrong } = tie(field, filled)
  const { choices, chosen, kind, label, name } = field
  return markup`<fieldset class="ask${isWrong ? ' field-wrong' : ''}"${described}>
    <legend>${label}</legend>
    ${around(field, filled)}
    <div class="choices choices-below">
      ${choices.map(([value, title, language], index) =>
        choice({
          kind,
          name,
          value,
          title,
          isChosen: chosen.includes(value),
          ...(index === 0 ? { id: name } : {}),
          ...(language ? { language } : {}),
        }),
      )}
    </div>
  </fieldset>`
}
