import type { Dimension } from '../../feeds/statistics/loadStatistics'
import { measures } from '../../feeds/statistics/measures'
import type { StatisticsRow } from '../../feeds/statistics/StatisticsRow'
import type { Statistics } from '../../operations/readStatistics'
import { monthsIn, type PageQuery } from './statisticsQuery'
import { statisticsWords } from './statisticsWords'
import { byMonth, shareInTime, sumFigures, type Figures, type MonthFigures } from './sumFigures'

/** A table of figures, as it is shown and downloaded. */
export interface StatisticsTable {
  key: 'month' | Dimension
  title: string
  /** What the lines are called, and the figures. */
  heads: readonly string[]
  lines: readonly { name: string; values: readonly (number | null)[] }[]
}

/** The tables of a page, and the months that its charts draw. */
export interface StatisticsTables {
  months: MonthFigures[]
  tables: StatisticsTable[]
}

/** Makes the tables of figures: by month, and for each theme, area and partner with figures, the largest first. */
export const statisticsTables = (
  { rows, splits, terms }: Statistics,
  query: PageQuery,
  language: 'nl' | 'en',
): StatisticsTables => {
  const words = statisticsWords[language]
  const label = (name: keyof typeof measures) => measures[name].label[language]
  const isSplit = query.theme !== null || query.area !== null || query.partner !== null
  const months = byMonth(rows, monthsIn(query), isSplit)
  const counts = [label('published'), label('answered'), words.share, label('realised')]
  const valuesOf = (figures: Figures) => [
    figures.published,
    figures.answered,
    shareInTime(figures),
    figures.realised,
  ]
  const submitted = (figures: Figures) => (isSplit ? [] : [figures.submitted])
  const total = sumFigures(rows, isSplit)
  const splitTable = (key: Dimension, title: string, all: readonly StatisticsRow[]): StatisticsTable => ({
    key,
    title,
    heads: [words[key], ...counts],
    lines: [...groupBy(all, key)]
      .map(([code, own]) => ({
        name: terms.find((term) => term.kind === key && term.code === code)?.title ?? code,
        figures: sumFigures(own, true),
      }))
      .toSorted(
        (one, other) =>
          other.figures.published - one.figures.published || one.name.localeCompare(other.name, language),
      )
      .map(({ name, figures }) => ({ name, values: valuesOf(figures) })),
  })
  const titles = { theme: words.byTheme, area: words.byArea, partner: words.byPartner }
  return {
    months,
    tables: [
      {
        key: 'month',
        title: words.byMonth,
        heads: [words.month, ...(isSplit ? [] : [label('submitted')]), ...counts, label('daysToAnswer')],
        lines: [
          ...months.map((figures) => ({
            name: monthName(figures.month, language),
            values: [...submitted(figures), ...valuesOf(figures), figures.daysToAnswer],
          })),
          { name: words.total, values: [...submitted(total), ...valuesOf(total), null] },
        ],
      },
      ...(['theme', 'area', 'partner'] as const).flatMap((key) => {
        const all = splits[key] ?? []
        return all.length > 0 ? [splitTable(key, titles[key], all)] : []
      }),
    ],
  }
}

/** @example monthName('2027-03', 'nl') // 'maart 2027' */
const monthName = (month: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )

const groupBy = (rows: readonly StatisticsRow[], key: Dimension): Map<string, StatisticsRow[]> => {
  const groups = new Map<string, StatisticsRow[]>()
  for (const row of rows) {
    const code = row[key] ?? ''
    groups.set(code, [...(groups.get(code) ?? []), row])
  }
  return groups
}
