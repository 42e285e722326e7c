import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { formatDate, formatPeriod } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { icon } from '../icons'

const words = {
  nl: {
    opens: (day: string) => `Opent op ${day}`,
    left: (rest: string, whole: string) => `Nog ${rest} van ${whole}`,
    until: (day: string) => `Aanvragen tot ${day}`,
    now: 'Aanvragen kan nu',
    done: (percentage: number) => `${percentage}% klaar`,
  },
  en: {
    opens: (day: string) => `Opens on ${day}`,
    left: (rest: string, whole: string) => `${rest} of ${whole} left`,
    until: (day: string) => `Apply until ${day}`,
    now: 'Applications are open',
    done: (percentage: number) => `${percentage}% done`,
  },
} as const

/** The one thing that people want to know of an item before they open it; null when there is nothing. */
export const inShort = (item: Item, language: Language = 'nl'): Html | null => {
  if ('subsidyWindow' in item) return windowInShort(item, language)
  if ('event' in item) {
    const { startsAt, endsAt, venue, isOnline } = item.event
    const place = venue?.name ?? (isOnline ? 'online' : null)
    return markup`<p class="soft">
      ${icon('calendar')} ${formatPeriod(startsAt, endsAt, language)}${place ? `, ${place}` : ''}
    </p>`
  }
  if ('idea' in item && item.state === 'inProgress') return progress(item.idea.progress, language)
  return null
}

const windowInShort = (item: Extract<Item, { subsidyWindow: unknown }>, language: Language): Html | null => {
  const say = words[language]
  const { opensAt, closesAt, ceilingCents, remainingCents } = item.subsidyWindow
  if (item.state === 'announced' && opensAt) {
    return markup`<p class="soft">${icon('clock')} ${say.opens(formatDate(opensAt, language))}</p>`
  }
  if (item.state !== 'open') return null
  const left =
    remainingCents !== null && ceilingCents
      ? say.left(formatMoney(remainingCents, language), formatMoney(ceilingCents, language))
      : ''
  return markup`<p class="soft">
    ${icon('clock')}
    ${closesAt ? say.until(formatDate(closesAt, language)) : say.now}${left ? markup`<br>${icon('coins')} ${left}` : null}
  </p>`
}

/** How far something is, as a bar and in words. */
export const progress = (percentage: number | null, language: Language = 'nl'): Html | null =>
  percentage === null
    ? null
    : markup`<p>
        <progress max="100" value="${percentage}">${percentage}%</progress>
        <span class="soft">${words[language].done(percentage)}</span>
      </p>`
