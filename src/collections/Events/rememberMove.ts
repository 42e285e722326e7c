import type { MainRow } from '../../publishing/types'
import { millisOf } from '../guards/instants'

/**
 * What follows when the date of a public event is changed: where it was moved from, so that people who had noted the
 * first date see it. The first date stays when it is moved again, and goes when it is moved back.
 */
export const rememberMove = (document: Record<string, unknown>, row: MainRow): Record<string, unknown> => {
  const [before, after] = [millisOf(row, 'startsAt'), millisOf(document, 'startsAt')]
  if (row._status !== 'published' || before === null || before === after) {
    return { movedFrom: row.movedFrom ?? null }
  }
  const first = millisOf(row, 'movedFrom') ?? before
  return { movedFrom: first === after ? null : new Date(first).toISOString() }
}
