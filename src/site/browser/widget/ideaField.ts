import type { IdeaQuestion } from '../../widget/IdeaFormQuestions'
import { element, type Attributes } from './element'
import { icon } from './icon'

/** A question on the page. */
export interface IdeaField {
  question: IdeaQuestion
  /** All of it. */
  block: HTMLElement
  /** What gets the focus: the first of several boxes. */
  control: HTMLElement
  /** Says what is wrong at the field; null takes that away. */
  tell: (wrong: string | null) => void
}

/** Makes the field of a question, with what ties it to its hint and to what is wrong with it. */
export const ideaField = (question: IdeaQuestion, none: string): IdeaField => {
  const { hint, kind, label, name } = question
  const isGroup = kind === 'radio' || kind === 'checkbox'
  const wrong = element('span', { class: 'wrong', id: `${name}-wrong`, hidden: true })
  const hinted = hint === '' ? null : element('span', { class: 'soft hint', id: `${name}-hint` }, hint)
  const [control, ...rest] = isGroup ? choices(question) : [single(question, none)]
  if (!control) throw new Error(`There is nothing to choose for ${name}.`)
  const focused = isGroup ? (control.querySelector('input') ?? control) : control
  const block = isGroup
    ? element(
        'fieldset',
        { class: 'ask' },
        element('legend', {}, label),
        hinted,
        wrong,
        element('div', { class: 'choices' }, control, ...rest),
      )
    : element('div', { class: 'ask' }, element('label', { for: name }, label), hinted, wrong, control)
  const described = isGroup ? block : control
  const tell = (text: string | null) => {
    wrong.hidden = text === null
    wrong.replaceChildren(...(text === null ? [] : [icon('negative'), ` ${text}`]))
    const about = [hinted?.id, text === null ? undefined : wrong.id].filter((id) => id !== undefined)
    if (about.length > 0) described.setAttribute('aria-describedby', about.join(' '))
    else described.removeAttribute('aria-describedby')
    if (isGroup) return
    if (text === null) control.removeAttribute('aria-invalid')
    else control.setAttribute('aria-invalid', 'true')
  }
  tell(null)
  return { question, block, control: focused, tell }
}

const single = (
  { choices: offered, choicesLanguage, complete, isNeeded, kind, most, name }: IdeaQuestion,
  none: string,
): HTMLElement => {
  const common: Attributes = { id: name, name, required: isNeeded, maxlength: most, autocomplete: complete }
  if (kind === 'text') return element('textarea', { ...common, rows: 7 })
  if (kind !== 'list') return element('input', { ...common, type: kind === 'email' ? 'email' : 'text' })
  return element(
    'select',
    common,
    element('option', { value: '' }, none),
    ...offered.map(({ depth, title, value }) =>
      // An option can hold no style that every browser shows.
      element('option', { value, lang: choicesLanguage }, `${'\u2003'.repeat(Math.min(depth, 2))}${title}`),
    ),
  )
}

const choices = ({ choices: offered, choicesLanguage, kind, name }: IdeaQuestion): HTMLElement[] =>
  offered.map(({ title, value }, index) =>
    element(
      'label',
      { class: 'tick', lang: choicesLanguage },
      element('input', { type: kind, name, value, id: index === 0 ? name : null }),
      title,
    ),
  )
