import { localTimeOf } from '../../feeds/text/localTime'
import { toSlug } from '../../hooks/toSlug'
import type { MainRow } from '../../publishing/types'
import { readField } from '../../workflow/readField'
import { millisOf } from '../guards/instants'
import { rowsOf, textOf } from '../readValue'

/** A window, as a row or as it would be saved. */
type WindowLike = Record<string, unknown>

/** The ceiling in euro cents, or null when there is none. */
export const ceilingOf = (window: WindowLike): number | null =>
  window.hasNoCeiling === true || typeof window.ceilingCents !== 'number' ? null : window.ceilingCents

/** A part of a ceiling, with an amount of its own. Grants name it by its key, which stays when it is called otherwise. */
export interface SubCeiling {
  key: string
  title: string
  ceilingCents: number
}

/** The parts of a ceiling. */
export const subCeilingsOf = (window: WindowLike): SubCeiling[] =>
  rowsOf(window.subCeilings).map(({ key, title, ceilingCents }) => ({
    key: textOf(key) ?? toSlug(textOf(title) ?? ''),
    title: textOf(title) ?? '',
    ceilingCents: Number(ceilingCents ?? 0),
  }))

/** A part of a ceiling by its key, or by what it is called. Undefined: there is no such part. */
export const findSubCeiling = (window: WindowLike, name: string): SubCeiling | undefined => {
  const parts = subCeilingsOf(window)
  const isCalled = (title: string) => title.toLowerCase() === name.toLowerCase()
  return parts.find(({ key }) => key === name) ?? parts.find(({ title }) => isCalled(title))
}

/**
 * The ceiling that holds for an application: a lowering, or a ceiling where there was none, that was announced later
 * does not touch what had been received (Awb 4:27, second paragraph).
 *
 * @param receivedAt - when the application came in; unknown means after every announcement.
 */
export const ceilingAt = (window: WindowLike, receivedAt: unknown): number | null => {
  const received =
    typeof receivedAt === 'string' || receivedAt instanceof Date ? +new Date(receivedAt) : Infinity
  return highestOf(window, received)
}

/** The highest ceiling that held for any application, or null when there once was none. */
export const highestCeiling = (window: WindowLike): number | null => highestOf(window, -Infinity)

/** A ceiling that was raised in between is there for everybody: of all that held since, the highest counts. */
const highestOf = (window: WindowLike, since: number): number | null => {
  const earlier = earlierOf(window).filter(({ until }) => since < until)
  const all = [ceilingOf(window), ...earlier.map(({ ceilingCents }) => ceilingCents)]
  return all.includes(null) ? null : Math.max(...all.map(Number))
}

/** Whether the ceiling goes down: to a lower amount, or to any amount from none. */
export const isLowered = (from: WindowLike, to: WindowLike): boolean => {
  const [before, after] = [ceilingOf(from), ceilingOf(to)]
  return after !== null && (before === null || after < before)
}

/** The part of a new version that follows from a lowering with its notice: the ceiling that was, and until when. */
export const rememberLowering = (document: WindowLike, row: MainRow): Record<string, unknown> => {
  const until = readField(document, 'lowering.noticeDate')
  const noticeUrl = readField(document, 'lowering.noticeUrl')
  const kept = { earlierCeilings: row.earlierCeilings ?? [] }
  if (row._status !== 'published' || !isLowered(row, document) || !until || !noticeUrl) return kept
  return {
    earlierCeilings: [...rowsOf(row.earlierCeilings), { ceilingCents: ceilingOf(row), until, noticeUrl }],
    lowering: { noticeUrl: null, noticeDate: null },
  }
}

/** The ceilings that were, and until when. A first notice that came after the opening is a lowering from none. */
const earlierOf = (window: WindowLike): { ceilingCents: number | null; until: number }[] => {
  const [opens, notice] = [millisOf(window, 'opensAt'), millisOf(window, 'noticeDate')]
  const isLate = opens !== null && notice !== null && startOfDay(notice) > opens
  return [
    ...(isLate ? [{ ceilingCents: null, until: startOfDay(notice) }] : []),
    ...rowsOf(window.earlierCeilings).map(({ ceilingCents, until }) => ({
      ceilingCents: ceilingCents === null || ceilingCents === undefined ? null : Number(ceilingCents),
      until: Date.parse(String(until)),
    })),
  ]
}

/** A day is kept as noon in UTC; it begins at midnight in Amsterdam, 13 hours earlier or 14 in summer. */
const startOfDay = (noon: number): number =>
  [13, 14].map((hours) => noon - hours * HOUR).find((instant) => localTimeOf(instant).time === '000000') ??
  noon

const HOUR = 3_600_000
