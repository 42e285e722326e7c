import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'

/** A box to tick, or one of several to choose. */
interface Choice {
  kind: 'radio' | 'checkbox'
  name: string
  value: string
  title: string
  isChosen: boolean
  /** Where a link to it leads, such as that of a message about it. */
  id?: string
  /** Of the title, when it is not that of the page. */
  language?: Language
}

/** An input with its label around it: the words are part of what can be clicked. */
export const choice = ({ kind, name, value, title, isChosen, id, language }: Choice): Html =>
  markup`<label><input type="${kind}"${id ? markup` id="${id}"` : null} name="${name}" value="${value}"${isChosen ? markup` checked` : null}><span${language ? markup` lang="${language}"` : null}>${title}</span></label> `
