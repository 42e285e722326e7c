import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { facts } from '../parts/facts'
import { eventDetails } from './event'
import { ideaDetails } from './idea'
import { initiativeDetails } from './initiative'
import { partnerDetails, themeDetails } from './others'
import { windowDetails } from './window'

/** What only one type of item has: `main` goes below its text, `aside` into the panel beside it. */
export interface Details {
  main: Html | null
  aside: Html | null
}

/** The details of any item; a type of a host has none. */
export const detailsOf = (item: Item): Details => {
  if ('idea' in item) return ideaDetails(item)
  if ('initiative' in item) return initiativeDetails(item)
  if ('subsidyWindow' in item) return windowDetails(item)
  if ('event' in item) return eventDetails(item)
  if ('theme' in item) return themeDetails(item)
  if ('organisation' in item) return partnerDetails(item)
  return { main: markup``, aside: facts([]) }
}
