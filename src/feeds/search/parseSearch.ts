import { plainPunctuation } from '../text/plainPunctuation'

/** One thing that somebody searches for. */
export interface SearchTerm {
  /** One word, or several that must stand next to each other. */
  text: string
  /** Was between quotes. */
  isPhrase: boolean
  /** Must not be there. */
  isExcluded: boolean
  /** Also stands for every word that begins with it. */
  isBeginning: boolean
}

/** Alternatives, of which one must fit; within one, everything must. */
export type Search = readonly (readonly SearchTerm[])[]

/** Shorter words are no beginning: too much begins with them. In letters. */
const SHORTEST_BEGINNING = 3

/** Words after these count as whole words only, so that a long question does not cost more and more. */
const MOST_BEGINNINGS = 8

/**
 * Reads what somebody typed, as search engines do: all words must be there, words between quotes next to each other,
 * a minus stands before what must not be there, and 'of' or 'or' between alternatives. Nothing is an error.
 *
 * @example parseSearch('fiets -auto or "lopende band"')
 */
export const parseSearch = (text: string): Search => {
  const alternatives: SearchTerm[][] = [[]]
  let beginnings = 0
  for (const [, minus = '', phrase, word = ''] of plainPunctuation(text).matchAll(/(-?)"([^"]*)"?|(\S+)/g)) {
    if (phrase === undefined && /^(or|of)$/i.test(word)) {
      alternatives.push([])
      continue
    }
    const isExcluded = minus !== '' || (phrase === undefined && /^-./.test(word))
    const term = phrase ?? (isExcluded ? word.slice(1) : word)
    const isWord = /^[\p{L}\p{N}]+$/u.test(term) && term.length >= SHORTEST_BEGINNING
    const isBeginning = phrase === undefined && !isExcluded && isWord && beginnings < MOST_BEGINNINGS
    if (isBeginning) beginnings += 1
    alternatives.at(-1)?.push({ text: term, isPhrase: phrase !== undefined, isExcluded, isBeginning })
  }
  return alternatives.filter((terms) => terms.length > 0)
}
