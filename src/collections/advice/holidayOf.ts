import { easter } from 'date-easter'
import type { Label } from '../../workflow/types'

const DAY = 864e5

/** Holidays that go along with Easter, in days after it. */
const AROUND_EASTER: readonly (readonly [number, Label])[] = [
  [-2, { nl: 'Goede Vrijdag', en: 'Good Friday' }],
  [0, { nl: 'eerste paasdag', en: 'Easter Sunday' }],
  [1, { nl: 'tweede paasdag', en: 'Easter Monday' }],
  [39, { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
  [49, { nl: 'eerste pinksterdag', en: 'Whit Sunday' }],
  [50, { nl: 'tweede pinksterdag', en: 'Whit Monday' }],
]

/** Holidays on the same date every year, as month and day. */
const FIXED: Readonly<Record<string, Label>> = {
  '0101': { nl: 'nieuwjaarsdag', en: "New Year's Day" },
  '0505': { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  '1225': { nl: 'eerste kerstdag', en: 'Christmas Day' },
  '1226': { nl: 'tweede kerstdag', en: 'Boxing Day' },
}

/**
 * The holiday that a day is in the Netherlands (Algemene termijnenwet, article 3: what is a holiday by law, and Good
 * Friday, which counts as one).
 *
 * @param day - as `localTimeOf` gives it: '20270427'
 * @example holidayOf('20270427') // { nl: 'Koningsdag', en: 'King’s Day' }
 */
export const holidayOf = (day: string): Label | null => {
  const date = utcOf(day)
  if (Number.isNaN(date)) return null
  const year = Number(day.slice(0, 4))
  const fixed = FIXED[day.slice(4)]
  if (fixed) return fixed
  if (day.slice(4) === kingsDay(year)) return { nl: 'Koningsdag', en: 'King’s Day' }
  const { day: dayOfEaster, month } = easter(year)
  const after = Math.round((date - Date.UTC(year, month - 1, dayOfEaster)) / DAY)
  return AROUND_EASTER.find(([days]) => days === after)?.[1] ?? null
}

/** Saturday or Sunday, or null on other days. */
export const weekendDayOf = (day: string): Label | null =>
  ({
    0: { nl: 'zondag', en: 'Sunday' },
    6: { nl: 'zaterdag', en: 'Saturday' },
  })[new Date(utcOf(day)).getUTCDay()] ?? null

/** 27 April, or the day before when that is a Sunday. Since 2014. */
const kingsDay = (year: number): string =>
  new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '0426' : '0427'

const utcOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)))
