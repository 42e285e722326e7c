import type { Language } from '../../feeds/http/language'
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
export const detailsOf = (item: Item, language: Language = 'nl'): Details => {
  if ('idea' in item) return ideaDetails(item, language)
  if ('initiative' in item) return initiativeDetails(item, language)
  if ('subsidyWindow' in item) return windowDetails(item, language)
  if ('event' in item) return eventDetails(item, language)
  if ('theme' in item) return themeDetails(item, language)
  if ('organisation' in item) return partnerDetails(item, language)
  return { main: markup``, aside: facts([]) }
}
