import { element } from './element'

/** Something that is wrong, and the field that mends it; null when no field does. */
export interface WidgetMistake {
  text: string
  field: HTMLElement | null
}

/**
 * Sums up what is wrong, each with a way to its field. The heading gets the focus once this is on the page, so that it is
 * the first thing that is read out.
 */
export const showErrors = (
  into: HTMLElement,
  heading: HTMLElement,
  mistakes: readonly WidgetMistake[],
): void => {
  into.replaceChildren()
  if (mistakes.length === 0) return
  heading.tabIndex = -1
  const list = element('ul', { role: 'list' }, ...mistakes.map((mistake) => element('li', {}, told(mistake))))
  into.append(element('div', { class: 'errors' }, heading, list))
  heading.focus()
}

const told = ({ field, text }: WidgetMistake): HTMLElement | string => {
  if (!field) return text
  const link = element('a', { href: `#${field.id}` }, text)
  // An address leads nowhere inside a shadow.
  link.addEventListener('click', (event) => {
    event.preventDefault()
    field.focus()
  })
  return link
}
