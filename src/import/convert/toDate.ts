import { type Converted, unclear } from './converted'

/**
 * A day as people write it: '2024-03-31', '31-03-2024', '31/3/2024', '31.03.2024', or a year alone, which becomes
 * its first day. Day before month, as in Dutch. Gives noon UTC on that day, which is how Payload keeps a day, so
 * that it is the same day in every time zone of Europe. An instant with its zone ('2024-03-31T20:00:00Z') stays.
 *
 * @example toDate('31.03.2024') // { value: '2024-03-31T12:00:00.000Z' }
 */
export const toDate = (text: string): Converted<string> => {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)
  if (instant && !Number.isNaN(Date.parse(text))) return { value: new Date(text).toISOString() }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const dutch = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  const year = /^((?:19|20)\d{2})$/.exec(text)
  const parts = iso?.slice(1, 4) ?? (dutch && [dutch[4], dutch[3], dutch[1]]) ?? (year && [year[1], '1', '1'])
  const [y, m, d] = (parts ?? []).map(Number)
  const date = new Date(Date.UTC(y ?? Number.NaN, (m ?? 0) - 1, d, 12))
  if (!Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === m && date.getUTCDate() === d) {
    return { value: date.toISOString() }
  }
  return unclear(
    'dateUnclear',
    `'${text}' is geen datum. Schrijf hem als 2024-03-31 of 31-03-2024.`,
    `'${text}' is no date. Write it as 2024-03-31 or 31-03-2024.`,
  )
}
