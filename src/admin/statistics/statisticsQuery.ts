import { COUNTED_TYPES } from '../../feeds/statistics/StatisticsRow'
import type { StatisticsQuery } from '../../operations/statistics/loadFigures'

/** What the page shows: the figures of these months. */
export type PageQuery = StatisticsQuery & { since: string; until: string }

/** The most months on a page. */
const MOST = 120

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/**
 * What an address asks for. Without a period: the last twelve months. What makes no sense counts as not asked: somebody
 * may have kept an old address.
 *
 * @example readQuery({ since: '2027-01', theme: 'natuur' }, new Date('2027-03-03'))
 */
export const readQuery = (search: Readonly<Record<string, unknown>> | undefined, now: Date): PageQuery => {
  const textOf = (name: string) => {
    const value = search?.[name]
    return typeof value === 'string' && value !== '' && value.length <= 200 ? value : null
  }
  const monthIn = (name: string) => {
    const value = textOf(name)
    return value !== null && MONTH.test(value) ? value : null
  }
  const until = monthIn('until') ?? monthOf(now)
  const asked = monthIn('since') ?? monthBefore(until, 11)
  const first = monthBefore(until, MOST - 1)
  return {
    until,
    since: asked > until ? until : asked < first ? first : asked,
    type: COUNTED_TYPES.find((type) => type === textOf('type')) ?? null,
    theme: textOf('theme'),
    area: textOf('area'),
    partner: textOf('partner'),
  }
}

/** The query of an address that shows this. */
export const writeQuery = (query: PageQuery): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : [[name, value]],
    ),
  ).toString()

/** The month of an instant in the Netherlands: `2027-03`. */
const monthOf = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
  }).format(at)

/** @example monthBefore('2027-03', 11) // '2026-04' */
const monthBefore = (month: string, count: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}

/** Every month of a period, oldest first. */
export const monthsIn = ({ since, until }: Pick<PageQuery, 'since' | 'until'>): string[] => {
  const months: string[] = []
  for (let back = 0, month = until; month >= since; month = monthBefore(until, ++back)) months.push(month)
  return months.reverse()
}
