/** Longer sentences are hard to read for many people (language level B1). In words. */
const MOST_WORDS = 25

/**
 * The sentences of a text that are longer than most people like to read.
 *
 * @example findLongSentences('Kort. Ook kort.') // []
 */
export const findLongSentences = (text: string): string[] =>
  [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(
      (sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > MOST_WORDS,
    )
