import type { SourceState } from './sourceState'

/** How it goes with a feed that is read, in one word. */
export type SourceHealth = 'off' | 'gone' | 'waiting' | 'well' | 'incomplete' | 'troubled' | 'broken'

/** Failures in a row after which something is really wrong: by then it was tried for some hours. */
export const BROKEN_AFTER = 5

/**
 * How it goes with a feed: `waiting` until it was looked at, `incomplete` when a part of it could not be read or came not in,
 * `troubled` when a look failed, `broken` when that goes on.
 *
 * @param refused - how many entries could not come in
 */
export const sourceHealth = (
  state: Pick<SourceState, 'isOn' | 'status' | 'failures' | 'checkedAt' | 'problems'> | null,
  refused: number,
): SourceHealth => {
  if (!state?.isOn) return state?.status === 410 ? 'gone' : 'off'
  if (state.failures >= BROKEN_AFTER) return 'broken'
  if (state.failures > 0) return 'troubled'
  if (state.checkedAt === null) return 'waiting'
  // What has a date that cannot be read comes in all the same.
  const isPartly = refused > 0 || state.problems.some(({ code }) => code !== 'badDate')
  return isPartly ? 'incomplete' : 'well'
}
