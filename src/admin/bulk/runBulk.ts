import type { BulkReport } from '../../operations/bulkWrite'

/** How many documents go in one request: short enough for any time-out, and to stop in between. */
const AT_ONCE = 20

/** How far it is, and what became of each document. */
export interface BulkProgress {
  total: number
  /** Of those that were tried. */
  results: BulkReport['results']
  isStopped: boolean
  /** Whether a request failed as a whole: what was not tried can be tried again. */
  hasFailed: boolean
}

/**
 * Does the same to many documents, a group at a time and one group after the other, and tells after each how far it
 * is. Stopping leaves what was done; nothing is halfway.
 *
 * @param send - asks the site to do it to some of them
 * @param signal - stops before the next group
 */
export const runBulk = async (
  ids: readonly number[],
  send: (ids: readonly number[]) => Promise<BulkReport>,
  signal: AbortSignal,
  onProgress: (progress: BulkProgress) => void,
): Promise<BulkProgress> => {
  let progress: BulkProgress = { total: ids.length, results: [], isStopped: false, hasFailed: false }
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    if (signal.aborted) return { ...progress, isStopped: true }
    try {
      const { results } = await send(ids.slice(start, start + AT_ONCE))
      progress = { ...progress, results: [...progress.results, ...results] }
    } catch {
      return { ...progress, hasFailed: true }
    }
    onProgress(progress)
  }
  return progress
}
