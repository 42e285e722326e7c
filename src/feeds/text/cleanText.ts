// What XML 1.0 (2.2) forbids, and U+FFFE and U+FFFF; surrogates are gone by then.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const SUSPECT = new RegExp(FORBIDDEN.source)

/**
 * Makes a text safe for every format: lone surrogates become U+FFFD and characters that XML 1.0 forbids go.
 * The one text cleaner; nothing is escaped here.
 */
export const cleanText = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed()
  // Nearly every text is clean: looking is far cheaper than replacing nothing.
  return SUSPECT.test(wellFormed) ? wellFormed.replace(FORBIDDEN, '') : wellFormed
}
