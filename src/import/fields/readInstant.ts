import { readDate } from '../../sources/readDate'

/**
 * A moment from a column with the day and, where there is one, a column with the time; without a zone it is the time in
 * the Netherlands, without a time the begin of the day. Null for what is none.
 *
 * @example readInstant('1-12-2026', '19.30 uur') // '2026-12-01T18:30:00.000Z'
 */
export const readInstant = (day: string, time: string): string | null => {
  const text = day.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, '$1-$2-$3')
  if (time === '') return readDate(text)?.toISOString() ?? null
  const found = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?\s*(?:u|uur|h)?\.?$/i.exec(time)
  if (!found) return null
  const [, hours = '', minutes = '00'] = found
  return readDate(`${dayOf(text)} ${hours.padStart(2, '0')}:${minutes}`)?.toISOString() ?? null
}

/** The day of a text that may have a time behind it: a spreadsheet keeps both in one cell. */
const dayOf = (text: string): string => text.replace(/[T ,]+\d{1,2}:\d{2}(?::\d{2})?$/, '')
