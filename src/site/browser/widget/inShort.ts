import { formatDate, formatMoment, formatTime } from '../../../feeds/text/formatDate'
import type { Language } from '../../../feeds/http/language'
import { element } from './element'
import type { FeedEntry } from './FeedEntry'
import { icon } from './icon'
import type { WidgetWords } from './words'

/** The one thing that people want to know of an item before they open it: when. Null when there is nothing. */
export const inShort = (
  { _noaber: { event, subsidyWindow, state } }: FeedEntry,
  language: Language,
  say: WidgetWords,
): HTMLElement | null => {
  if (event) {
    const place = event.venue?.name ? `, ${event.venue.name}` : ''
    return line('calendar', `${period(event, language, say)}${place}`)
  }
  if (!subsidyWindow) return null
  const { opensAt, closesAt } = subsidyWindow
  if (state === 'announced' && opensAt) return line('clock', `${say.opens} ${formatDate(opensAt, language)}`)
  if (state !== 'open') return null
  return line('clock', closesAt ? `${say.closes} ${formatDate(closesAt, language)}` : say.openNow)
}

const period = (
  { startsAt, endsAt }: { startsAt: string; endsAt: string | null },
  language: Language,
  { till }: WidgetWords,
): string => {
  const from = formatMoment(startsAt, language)
  if (!endsAt) return from
  return formatDate(startsAt) === formatDate(endsAt)
    ? `${from.replace(/ uur$/, '')} ${till} ${formatTime(endsAt, language)}`
    : `${from} ${till} ${formatMoment(endsAt, language)}`
}

const line = (name: Parameters<typeof icon>[0], text: string): HTMLElement =>
  element('p', { class: 'soft' }, icon(name), ` ${text}`)
