import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { icon } from '../icons'

const words = { nl: 'Zet dit in je agenda', en: 'Add this to your calendar' } as const

/** Whether items of a type have a moment that calendars know. */
export const hasCalendarFile = (type: string): boolean => type === 'events' || type === 'subsidy-windows'

/** Leads to the file with which a calendar takes over this item; null when there is nothing to come. */
export const calendarLink = (item: Item, language: Language): Html | null => {
  const isToCome =
    'event' in item
      ? !item.event.isCancelled && item.state !== 'past'
      : 'subsidyWindow' in item && ['announced', 'open'].includes(item.state)
  return isToCome
    ? markup`<p><a href="${item.url}.ics" download>${icon('calendar')} ${words[language]}</a> <span class="soft">(ICS)</span></p>`
    : null
}
