import type { Item } from '../../feeds/schema/generated'
import { formatDate, formatPeriod } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { icon } from '../icons'

/** The one thing that people want to know of an item before they open it; null when there is nothing. */
export const inShort = (item: Item): Html | null => {
  if ('subsidyWindow' in item) return windowInShort(item)
  if ('event' in item) {
    const { startsAt, endsAt, venue, isOnline } = item.event
    const place = venue?.name ?? (isOnline ? 'online' : null)
    return markup`<p class="soft">
      ${icon('calendar')} ${formatPeriod(startsAt, endsAt)}${place ? `, ${place}` : ''}
    </p>`
  }
  if ('idea' in item && item.state === 'inProgress') return progress(item.idea.progress)
  return null
}

const windowInShort = (item: Extract<Item, { subsidyWindow: unknown }>): Html | null => {
  const { opensAt, closesAt, ceilingCents, remainingCents } = item.subsidyWindow
  if (item.state === 'announced' && opensAt) {
    return markup`<p class="soft">${icon('clock')} Opent op ${formatDate(opensAt)}</p>`
  }
  if (item.state !== 'open') return null
  const left =
    remainingCents !== null && ceilingCents
      ? `Nog ${formatMoney(remainingCents)} van ${formatMoney(ceilingCents)}`
      : ''
  return markup`<p class="soft">
    ${icon('clock')}
    ${closesAt ? `Aanvragen tot ${formatDate(closesAt)}` : 'Aanvragen kan nu'}${left ? markup`<br>${icon('coins')} ${left}` : null}
  </p>`
}

/** How far something is, as a bar and in words. */
export const progress = (percentage: number | null): Html | null =>
  percentage === null
    ? null
    : markup`<p>
        <progress max="100" value="${percentage}">${percentage}%</progress>
        <span class="soft">${percentage}% klaar</span>
      </p>`
