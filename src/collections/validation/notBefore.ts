/** Whether one date is the same as or later than another. An empty date is never too early. */
export const notBefore = (value: unknown, start: unknown): boolean => {
  if (!value || !start) return true
  const [to, from] = [Date.parse(String(value)), Date.parse(String(start))]
  return Number.isNaN(to) || Number.isNaN(from) || to >= from
}
