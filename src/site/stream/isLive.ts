import type { Item } from '../../feeds/schema/generated'

/**
 * Whether an event with a livestream is going on: from its start, up to its end. One without an end is over as it begins,
 * as everywhere.
 *
 * @param now - milliseconds since 1970
 */
export const isLive = (item: Item, now: number): boolean => {
  if (!('event' in item)) return false
  const { startsAt, endsAt, livestreamUrl, isCancelled } = item.event
  if (isCancelled || livestreamUrl === null || endsAt === null) return false
  return Date.parse(startsAt) <= now && now < Date.parse(endsAt)
}
