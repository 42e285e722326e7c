/** The instants that every format can say: those of years with four digits (RFC 3339, 5.6), without a year 0. */
const [FIRST, LAST] = [Date.parse('0001-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** Milliseconds since 1970 of a date or an ISO 8601 text; null when there is none, or none that a feed can say. */
export const instantOf = (value: Date | string | number | null | undefined): number | null => {
  if (value === null || value === undefined || value === '') return null
  const instant = new Date(value).getTime()
  return instant >= FIRST && instant <= LAST ? instant : null
}
