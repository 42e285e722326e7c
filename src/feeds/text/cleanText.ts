// What XML 1.0 (2.2) forbids, and U+FFFE and U+FFFF; surrogates are gone by then.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * Makes a text safe for every format: lone surrogates become U+FFFD and characters that XML 1.0 forbids go.
 * The one text cleaner; nothing is escaped here.
 */
export const cleanText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '')

/** Cleans every text in plain JSON, keys left as they are. */
export const cleanDeep = <T>(value: T): T => {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map((each: unknown) => cleanDeep(each)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, cleanDeep(each as unknown)]),
  ) as T
}
