import type { Database } from '../feeds/database'
import { listSubscribers, type Subscriber } from './readSubscribers'

/** Pages of subscribers that are looked through at most: 20 × 100 is more than a site has. */
const MOST_PAGES = 20

/**
 * Who is subscribed to the feeds of one partner: those that ask for its items and for no other's. A subscription to
 * everything tells nothing about this partner, and is nobody's business but the desk's.
 *
 * @param slug - of the partner: `arcon`
 */
export const listPartnerSubscribers = async (
  database: Database,
  slug: string,
): Promise<readonly Subscriber[]> => {
  const found: Subscriber[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { hasMore, subscribers } = await listSubscribers(database, page)
    found.push(...subscribers.filter(({ topic }) => isOfPartner(topic, slug)))
    if (!hasMore) break
  }
  return found
}

/**
 * Whether a feed is of this partner alone.
 *
 * @example isOfPartner('/feeds/events.ics?partner=arcon', 'arcon') // true
 */
export const isOfPartner = (topic: string, slug: string): boolean => {
  const asked = new URL(topic, 'http://localhost').searchParams.getAll('partner')
  const slugs = asked.flatMap((value) => value.split(',')).filter((value) => value !== '')
  return slugs.length > 0 && slugs.every((value) => value === slug)
}
