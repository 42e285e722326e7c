import { escapeMarkup } from '../feeds/text/escapeMarkup'

/** A piece of HTML that may go into a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template: text and numbers are escaped, lists joined, and nothing is left out. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[]

/**
 * Writes HTML. Every value is escaped, except what is HTML already.
 *
 * @example markup`<h1>${item.title}</h1>`
 */
export const markup = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  new Html(parts.reduce((before, part, index) => before + toMarkup(values[index - 1]) + part))

/** Takes markup for what it is: only for what our own sanitiser or `markup` wrote, and for files that ship with the site. */
export const trusted = (markup: string): Html => new Html(markup)

const toMarkup = (value: HtmlValue): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeMarkup(value)
  return value.map(toMarkup).join('')
}
