import { InvalidValue } from './errors/InvalidValue'
import { UnknownParameter } from './errors/UnknownParameter'

/**
 * Refuses an address with parameters that it does not know.
 *
 * @throws UnknownParameter
 */
export const refuseUnknown = (search: URLSearchParams, known: readonly string[]): void => {
  for (const name of search.keys()) {
    if (!known.includes(name)) throw new UnknownParameter(name, known)
  }
}

/** The values of a parameter. One without a value counts as not given, so that plain HTML forms work. */
export const valuesOf = (search: URLSearchParams, name: string): string[] =>
  search
    .getAll(name)
    .map((value) => value.trim())
    .filter((value) => value !== '')

/**
 * Reads a parameter that may be given once.
 *
 * @throws InvalidValue when it is given twice, and what `parse` throws
 */
export const parseOne = <T>(
  search: URLSearchParams,
  name: string,
  parse: (value: string) => T,
): T | undefined => {
  const [value, ...others] = valuesOf(search, name)
  if (value === undefined) return undefined
  if (others.length > 0) {
    throw new InvalidValue(name, value, { nl: 'Geef hem één keer.', en: 'Give it once.' })
  }
  return parse(value)
}

/**
 * Reads how many are wanted.
 *
 * @throws InvalidValue
 * @example parseLimit(100)('30') // 30
 */
export const parseLimit =
  (most: number) =>
  (value: string): number => {
    const limit = Number(value)
    if (/^\d+$/.test(value) && limit >= 1 && limit <= most) return limit
    throw new InvalidValue('limit', value, {
      nl: `Geef een getal van 1 tot en met ${most}.`,
      en: `Give a number from 1 to ${most}.`,
    })
  }
