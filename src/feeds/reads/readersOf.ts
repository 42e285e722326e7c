/** What reading services say of themselves: `Feedly/1.0 (…; 16 subscribers; …)`, `Bloglovin/1.0 (…; 1 subscriber)`. */
const SUBSCRIBERS = /\b(\d{1,9}) (?:subscriber|reader)s?\b/i

/** Who says more is not believed. */
const MOST = 10_000

/** The program that fetches a feed, and for how many people. */
export interface Reader {
  /** Its `User-Agent` without that number, which changes over a day. */
  name: string
  readers: number
}

/**
 * For how many people a program fetches a feed, by what it says of itself. One that says nothing of it fetches for one.
 *
 * @param userAgent - as it came in (RFC 9110, 10.1.5)
 * @example readersOf('Feedly/1.0 (+http://www.feedly.com/fetcher.html; 16 subscribers)').readers // 16
 */
export const readersOf = (userAgent: string): Reader => {
  const [said, number] = SUBSCRIBERS.exec(userAgent) ?? []
  if (said === undefined) return { name: userAgent, readers: 1 }
  return { name: userAgent.replace(said, ''), readers: Math.min(Number(number), MOST) }
}
