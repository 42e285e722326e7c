import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { watchWords } from './words'

/** That something is going on at this moment, in a word, a colour and a sign. */
export const liveBadge = (language: Language = 'nl'): Html =>
  markup`<span class="nl-data-badge badge badge-active">${icon('play')}${watchWords[language].live}</span>`
