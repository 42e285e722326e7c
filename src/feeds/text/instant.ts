/** Milliseconds since 1970 of a date or an ISO 8601 text; null when there is none, or when it is no date. */
export const instantOf = (value: Date | string | number | null | undefined): number | null => {
  if (value === null || value === undefined || value === '') return null
  const instant = new Date(value).getTime()
  return Number.isNaN(instant) ? null : instant
}
