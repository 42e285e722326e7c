const DAY = 24 * 3600 * 1000

/**
 * A date or time of a spreadsheet as text: '2026-12-01', '2026-12-01 19:30', or '19:30' for a time alone.
 *
 * @param serial - days since the last day but one of 1899, or since 1 January 1904 (ECMA-376, part 1, 18.17.4)
 */
export const dateOfSerial = (serial: number, isFrom1904: boolean): string => {
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  // Half an hour is no round part of a day: to the second.
  const date = new Date(epoch + Math.round((serial * DAY) / 1000) * 1000)
  if (Number.isNaN(date.getTime())) return String(serial)
  const [day = '', clock = ''] = date.toISOString().split('T')
  const time = clock.slice(0, 5)
  if (serial >= 0 && serial < 1) return time
  return time === '00:00' ? day : `${day} ${time}`
}

/** The formats that are dates without being written down (ECMA-376, part 1, 18.8.30). */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

/** Whether a cell with this format shows a date or a time. */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last)
  // What stands between quotes or brackets, and after a backslash, is text: [Red], "dag".
  const bare = code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\./gi, '')
  return !/general/i.test(bare) && /[ymdhsj]/i.test(bare)
}
