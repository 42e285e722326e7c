import { measures } from '../../feeds/statistics/measures'
import type { MonthChart } from './MonthCharts'
import { statisticsWords } from './statisticsWords'
import { shareInTime, type MonthFigures } from './fillMonths'

/** The charts of a page. What nothing is known of is not drawn. */
export const chartsOf = (months: readonly MonthFigures[], language: 'nl' | 'en'): MonthChart[] => {
  const chart = (
    key: string,
    title: string,
    valueOf: (figures: MonthFigures) => number | null,
    most?: number,
  ): MonthChart => ({
    key,
    title,
    ...(most === undefined ? {} : { most }),
    points: months.map((figures) => ({ month: figures.month, value: valueOf(figures) })),
  })
  const counted = (['submitted', 'published', 'answered', 'realised', 'daysToAnswer'] as const).map((name) =>
    chart(name, measures[name].label[language], (figures) => figures[name]),
  )
  return [...counted, chart('share', statisticsWords[language].share, shareInTime, 100)].filter(
    ({ points }) => points.some(({ value }) => value),
  )
}
