import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Brings every text of a document into one shape before it is checked: Unicode NFC, no lone surrogates, and no
 * control characters but line feed and tab (which neither Postgres, XML nor people can use).
 */
export const normaliseText: CollectionBeforeValidateHook = ({ data }) =>
  data === undefined ? data : { ...(cleaned(data) as typeof data), ...secretsOf(data) }

/** Text as it is kept: `cleanText('e\u0301\u0000')` is `'é'`. Line ends become `\n`. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .toWellFormed()
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
    .normalize('NFC')

/** A password is compared as it was typed. */
const secretsOf = (data: Record<string, unknown>) => ('password' in data ? { password: data.password } : {})

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}

/** Plain objects only: dates, buffers and files stay as they are. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
