import type { StatisticsRow } from '../../feeds/statistics/StatisticsRow'

/** The figures of one line of a table. */
export type Figures = Pick<
  StatisticsRow,
  'submitted' | 'published' | 'answered' | 'answeredInTime' | 'realised'
>

/** The figures of a month. A median cannot be added up, so only a month has one. */
export type MonthFigures = Figures & { month: string; daysToAnswer: number | null }

/** The sum of rows. What is not split in one of them is not known of all. */
export const sumFigures = (rows: readonly StatisticsRow[], isSplit: boolean): Figures => {
  const sum = (name: keyof Figures) => rows.reduce((total, row) => total + (row[name] ?? 0), 0)
  return {
    submitted: isSplit ? null : sum('submitted'),
    published: sum('published'),
    answered: sum('answered'),
    answeredInTime: sum('answeredInTime'),
    realised: sum('realised'),
  }
}

/** The figures of each month, also of months in which nothing happened. Only ideas are answered, so medians stay as they are. */
export const byMonth = (
  rows: readonly StatisticsRow[],
  months: readonly string[],
  isSplit: boolean,
): MonthFigures[] =>
  months.map((month) => {
    const inMonth = rows.filter((row) => row.month === month)
    const daysToAnswer = inMonth.find((row) => row.daysToAnswer !== null)?.daysToAnswer ?? null
    return { month, ...sumFigures(inMonth, isSplit), daysToAnswer }
  })

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
