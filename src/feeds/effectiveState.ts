/** What the effective state of an item depends on. Instants in milliseconds since 1970, or null. */
interface ClockedItem {
  type: string
  /** The state on the row: it moves by a timer, which may be late. */
  state: string
  startsAt: number | null
  endsAt: number | null
  opensAt: number | null
  closesAt: number | null
}

/** The types whose state depends on the clock. */
export const clockedTypes: readonly string[] = ['subsidy-windows', 'events']

const closable = ['announced', 'open', 'exhausted', 'suspended']

/**
 * The state of an item by the clock: a late timer never shows a closed window as open, nor a past event as coming. What
 * opened while a clock was ahead has not opened yet.
 * Says the same as `effectiveStateSql`.
 *
 * @param now - milliseconds since 1970
 * @example effectiveState({ type: 'subsidy-windows', state: 'open', closesAt: 5, … }, 5) // 'closed'
 */
export const effectiveState = (item: ClockedItem, now: number): string => {
  if (item.type === 'subsidy-windows') {
    if (closable.includes(item.state) && isReached(item.closesAt, now)) return 'closed'
    if (item.state === 'announced' && isReached(item.opensAt, now)) return 'open'
    if (item.state === 'open' && item.opensAt !== null && now < item.opensAt) return 'announced'
  }
  if (item.type === 'events' && item.state === 'published' && isReached(item.endsAt ?? item.startsAt, now)) {
    return 'past'
  }
  return item.state
}

const isReached = (instant: number | null, now: number): boolean => instant !== null && instant <= now

/**
 * The same rule as an SQL expression over `feed_items`.
 *
 * @param now - the placeholder that holds the instant: `$2`
 */
export const effectiveStateSql = (now: string): string => `case
  when type = 'subsidy-windows' and state in (${closable.map((state) => `'${state}'`).join(', ')})
    and closes_at <= ${now} then 'closed'
  when type = 'subsidy-windows' and state = 'announced' and opens_at <= ${now} then 'open'
  when type = 'subsidy-windows' and state = 'open' and opens_at > ${now} then 'announced'
  when type = 'events' and state = 'published' and coalesce(ends_at, starts_at) <= ${now} then 'past'
  else state end`

/** The states that a row may have while its effective state is one of these: what an index can look up. */
export const storedStates = (effective: readonly string[]): readonly string[] => [
  ...new Set(
    effective.flatMap((state) => {
      if (state === 'closed') return ['closed', ...closable]
      if (state === 'open') return ['open', 'announced']
      if (state === 'announced') return ['announced', 'open']
      if (state === 'past') return ['past', 'published']
      return [state]
    }),
  ),
]
