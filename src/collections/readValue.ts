/**
 * Readers of main rows for items: what is empty becomes null, and nothing but the asked-for shape gets through.
 */

/** A text that says something, or null. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** A number, or null. Postgres gives large numerics as text. */
export const numberOf = (value: unknown): number | null => {
  if (value === null || value === undefined || value === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

/** A whole number, or null. */
export const integerOf = (value: unknown): number | null => {
  const number = numberOf(value)
  return number === null ? null : Math.round(number)
}

/** An instant in UTC with milliseconds (RFC 3339), or null. */
export const instantOf = (value: unknown): string | null => {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString()
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day in the Netherlands (2027-03-03), or null. */
export const dayOf = (value: unknown): string | null => {
  const instant = instantOf(value)
  return instant === null ? null : dutchDay.format(new Date(instant))
}

/** A group of fields, or an empty one. */
export const groupOf = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}

/** The rows of an array field. */
export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map(groupOf) : []

/** One of the given choices, or null. */
export const oneOf = <const V extends string>(value: unknown, choices: readonly V[]): V | null =>
  choices.find((choice) => choice === value) ?? null

/** The given choices that a has-many select holds. */
export const someOf = <const V extends string>(value: unknown, choices: readonly V[]): V[] =>
  Array.isArray(value) ? choices.filter((choice) => value.includes(choice)) : []
