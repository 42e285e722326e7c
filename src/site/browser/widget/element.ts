/** What may stand in an element; null is nothing. Text is always text, never markup. */
export type Child = Node | string | null

/** Attributes by name; `true` for one without a value, null for one that is not there. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/**
 * Makes an element. No markup is ever parsed, so that hostile text does nothing, and pages that ask for Trusted Types
 * need no exception. There are no inline styles, so they need none for those either.
 *
 * @example element('a', { href: url }, title)
 */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  setAttributes(made, attributes)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Sets what is there. */
export const setAttributes = (target: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) target.setAttribute(name, value === true ? '' : String(value))
  }
}

/** A link, or its text alone where the address is none of the web: a hostile one can do nothing. */
export const link = (address: string | null, text: string, attributes: Attributes = {}): HTMLElement =>
  address !== null && /^https?:\/\//.test(address)
    ? element('a', { ...attributes, href: address }, text)
    : element('span', attributes, text)
