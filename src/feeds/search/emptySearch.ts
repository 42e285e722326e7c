import type { Label } from '../../workflow'

/** What is said to who searched for nothing but words that stand everywhere. */
export const EMPTY_SEARCH: Label = {
  nl: 'Je zocht alleen naar woorden die bijna overal in staan, zoals ‘de’ of ‘van’. Zoek met een ander woord.',
  en: 'You searched only for words that stand nearly everywhere, such as ‘de’ or ‘van’. Search for another word.',
}
