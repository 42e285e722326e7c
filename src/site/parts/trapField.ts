import { markup, type Html } from '../html'
import { TRAP, TRAP_ATTRIBUTES } from '../trap'

/**
 * The trap for machines in a form: out of sight, and for no screen reader or keyboard.
 *
 * @param label - for who gets to see it all the same: 'Laat dit leeg'
 */
export const trapField = (label: string): Html => {
  const attributes = Object.entries(TRAP_ATTRIBUTES).map(([name, is]) => markup` ${name}="${is}"`)
  return markup`<div class="visually-hidden" aria-hidden="true">
    <label for="${TRAP}">${label}</label>
    <input id="${TRAP}"${attributes}>
  </div>`
}
