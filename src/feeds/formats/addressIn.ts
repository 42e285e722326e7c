import type { FeedFormat } from './FeedFormat'

/**
 * The address of a question in a format, without scheme and host. A calendar knows no pages, so what says which page goes.
 *
 * @param search - '' or a text that begins with '?'
 * @example addressIn(icalendar, 'events', '?theme=natuur&limit=10') // '/feeds/events.ics?theme=natuur'
 */
export const addressIn = ({ path, selection }: FeedFormat, type: string, search: string): string => {
  if (selection !== 'calendar') return `/feeds/${type}.${path}${search}`
  const parameters = new URLSearchParams(search)
  for (const name of ['limit', 'cursor']) parameters.delete(name)
  return `/feeds/${type}.${path}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`
}
