import type { Figures } from '../../feeds/statistics/StatisticsRow'
import type { MonthRow } from '../../operations/statistics/loadFigures'

/** The figures of a month. */
export type MonthFigures = Figures & { month: string }

/** What nothing happened in. */
export const NOTHING: Figures = {
  submitted: 0,
  published: 0,
  answered: 0,
  answeredInTime: 0,
  daysToAnswer: null,
  realised: 0,
}

/** The figures of each month of a period, also of months in which nothing happened. */
export const fillMonths = (rows: readonly MonthRow[], months: readonly string[]): MonthFigures[] =>
  months.map((month) => ({ ...(rows.find((row) => row.month === month) ?? NOTHING), month }))

/**
 * How many of the answers came in time, as a whole percentage; null without answers.
 *
 * @example shareInTime({ answered: 3, answeredInTime: 2 }) // 67
 */
export const shareInTime = ({
  answered,
  answeredInTime,
}: Pick<Figures, 'answered' | 'answeredInTime'>): number | null =>
  answered === 0 ? null : Math.round((100 * answeredInTime) / answered)
