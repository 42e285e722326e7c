import { markup, type Html } from '../html'
import { icon } from '../icons'
import { watchWords } from './words'

/** That something is going on at this moment, in a word, a colour and a sign. */
export const liveBadge = (): Html =>
  markup`<span class="badge badge-active">${icon('play')}${watchWords.live}</span>`
