/**
 * Typographic quotes, dashes and the like as the plain signs that they stand for. Whether a database takes them for
 * letters depends on its locale, so words are cut the same everywhere only without them.
 *
 * @example plainPunctuation('‘Noaberschap’ – thema’s') // "'Noaberschap' - thema's"
 */
export const plainPunctuation = (text: string): string =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replace(/[…·•\u00A0\u2000-\u200D\uFEFF]/g, ' ')
