import { measures } from '../../feeds/statistics/measures'
import { DIMENSIONS, type Dimension, type Figures } from '../../feeds/statistics/StatisticsRow'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import type { PartRow } from '../../operations/statistics/loadFigures'
import type { FeedReads } from '../../operations/statistics/loadFeedReads'
import type { Statistics } from '../../operations/statistics/readStatistics'
import { fillMonths, NOTHING, shareInTime, type MonthFigures } from './fillMonths'
import { monthsIn, type PageQuery } from './statisticsQuery'
import { statisticsWords } from './statisticsWords'

/** A table of figures, as it is shown and downloaded. */
export interface StatisticsTable {
  key: 'month' | Dimension | 'feed'
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

/**
 * Makes the tables of figures: by month; for each theme, area and partner with figures, the most published first; and how
 * often each feed was fetched.
 */
export const statisticsTables = (
  { feeds, months: rows, parts, terms }: Statistics,
  query: PageQuery,
  language: 'nl' | 'en',
): StatisticsTables => {
  const words = statisticsWords[language]
  const label = (name: keyof typeof measures) => measures[name].label[language]
  const heads = [
    label('submitted'),
    label('published'),
    label('answered'),
    words.share,
    label('realised'),
    label('daysToAnswer'),
  ]
  const months = fillMonths(rows, monthsIn(query))
  const total = rows.find(({ month }) => month === null) ?? NOTHING
  const partTable = (key: Dimension, all: readonly PartRow[]): StatisticsTable => ({
    key,
    title: { theme: words.byTheme, area: words.byArea, partner: words.byPartner }[key],
    heads: [words[key], ...heads],
    lines: all
      .map((figures) => ({
        name: terms.find((term) => term.kind === key && term.code === figures.code)?.title ?? figures.code,
        figures,
      }))
      .toSorted(
        (one, other) =>
          other.figures.published - one.figures.published || one.name.localeCompare(other.name, language),
      )
      .map(({ name, figures }) => ({ name, values: valuesOf(figures) })),
  })
  return {
    months,
    tables: [
      {
        key: 'month',
        title: words.byMonth,
        heads: [words.month, ...heads],
        lines: [
          ...months.map((figures) => ({
            name: monthName(figures.month, language),
            values: valuesOf(figures),
          })),
          { name: words.total, values: valuesOf(total) },
        ],
      },
      ...DIMENSIONS.flatMap((key) => {
        const all = parts[key] ?? []
        return all.length > 0 ? [partTable(key, all)] : []
      }),
      ...(feeds && feeds.length > 0 ? [feedTable(feeds, language)] : []),
    ],
  }
}

const valuesOf = (figures: Figures) => [
  figures.submitted,
  figures.published,
  figures.answered,
  shareInTime(figures),
  figures.realised,
  figures.daysToAnswer,
]

const feedTable = (feeds: readonly FeedReads[], language: 'nl' | 'en'): StatisticsTable => {
  const words = statisticsWords[language]
  return {
    key: 'feed',
    title: words.byFeed,
    heads: [words.feed, words.requests, words.readers],
    lines: feeds.map(({ type, format, requests, readers }) => ({
      name: `${typeName(type, language)} (${format.toUpperCase()})`,
      values: [requests, readers],
    })),
  }
}

const typeName = (type: string, language: 'nl' | 'en'): string =>
  type === 'all'
    ? statisticsWords[language].everything
    : (builtInTypes.find(({ name }) => name === type)?.label[language] ?? type)

/** @example monthName('2027-03', 'nl') // 'maart 2027' */
const monthName = (month: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )
