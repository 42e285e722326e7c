import { atom } from './atom'
import type { FeedFormat } from './FeedFormat'
import { icalendar } from './ical'
import { jsonFeed } from './jsonFeed'
import { rss } from './rss'

/** Every format, in the order of menus. Documentation, autodiscovery, builder and router go by this list. */
export const formats: readonly FeedFormat[] = [rss, atom, jsonFeed, icalendar]

/** The format of an address that ends with `.{path}`. */
export const formatOf = (path: string): FeedFormat | undefined =>
  formats.find((format) => format.path === path)
