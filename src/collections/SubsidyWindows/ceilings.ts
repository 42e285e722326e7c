import type { MainRow } from '../../publishing/types'
import { readField } from '../../workflow/readField'
import { rowsOf, textOf } from '../readValue'

/** A window, as a row or as it would be saved. */
type WindowLike = Record<string, unknown>

/** The ceiling in euro cents, or null when there is none. */
export const ceilingOf = (window: WindowLike): number | null =>
  window.hasNoCeiling === true || typeof window.ceilingCents !== 'number' ? null : window.ceilingCents

/** The parts of a ceiling, each with an amount of its own. */
export const subCeilingsOf = (window: WindowLike): { title: string; ceilingCents: number }[] =>
  rowsOf(window.subCeilings).map(({ title, ceilingCents }) => ({
    title: textOf(title) ?? '',
    ceilingCents: Number(ceilingCents ?? 0),
  }))

/**
 * The ceiling that holds for an application: a lowering, or a ceiling where there was none, that was announced later
 * does not touch what had been received (Awb 4:27, second paragraph).
 *
 * @param receivedAt - when the application came in; unknown means after every announcement.
 */
export const ceilingAt = (window: WindowLike, receivedAt: unknown): number | null => {
  const received =
    typeof receivedAt === 'string' || receivedAt instanceof Date ? +new Date(receivedAt) : Infinity
  const earlier = earlierOf(window).find(({ until }) => received < until)
  return earlier ? earlier.ceilingCents : ceilingOf(window)
}

/** The highest ceiling that held for any application, or null when there once was none. */
export const highestCeiling = (window: WindowLike): number | null => {
  const all = [ceilingOf(window), ...earlierOf(window).map(({ ceilingCents }) => ceilingCents)]
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

/** From the first announcement to the last: the first that came after an application is the one that counts. */
const earlierOf = (window: WindowLike): { ceilingCents: number | null; until: number }[] =>
  rowsOf(window.earlierCeilings)
    .map(({ ceilingCents, until }) => ({
      ceilingCents: ceilingCents === null || ceilingCents === undefined ? null : Number(ceilingCents),
      until: Date.parse(String(until)),
    }))
    .sort((a, b) => a.until - b.until)
