/** The separators that are recognised, with how a person calls them. */
export const SEPARATORS = {
  ',': { nl: 'komma', en: 'comma' },
  ';': { nl: 'puntkomma', en: 'semicolon' },
  '\t': { nl: 'tab', en: 'tab' },
} as const

export type Separator = keyof typeof SEPARATORS

/**
 * Which separator a file uses: the one that stands most often in the row with the column names, outside quotes.
 * A file with one column has none; then it is the comma.
 */
export const detectSeparator = (header: string): Separator => {
  const outside = header.replace(/"(?:[^"]|"")*"/g, '')
  const count = (separator: Separator) => outside.split(separator).length - 1
  return (Object.keys(SEPARATORS) as Separator[]).reduce((best, one) =>
    count(one) > count(best) ? one : best,
  )
}
