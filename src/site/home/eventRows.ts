import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { formatDayBlock, formatPeriod } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { inLanguage } from '../pageLanguage'
import { isLive } from '../stream/isLive'
import { liveBadge } from '../stream/liveBadge'

/** What is to come, with the day in front as on a calendar that hangs on a wall. */
export const eventRows = (
  items: readonly Item[],
  { language, now }: { language: Language; now: number },
): Html =>
  markup`<ul class="row-list">
    ${items.map((item) => {
      if (!('event' in item)) return null
      const { startsAt, endsAt, venue, isOnline } = item.event
      const { day, month } = formatDayBlock(startsAt, language)
      const place = venue?.name ?? (isOnline ? 'online' : null)
      return markup`<li>
        <p class="day-block" aria-hidden="true"><b>${day}</b> ${month}</p>
        <div>
          <h3 lang="${item.language}"><a href="${inLanguage(item.url, language)}">${item.title}</a></h3>
          ${isLive(item, now) ? markup`<p>${liveBadge(language)}</p>` : null}
          <p class="soft">${formatPeriod(startsAt, endsAt, language)}${place ? `, ${place}` : ''}</p>
        </div>
      </li> `
    })}
  </ul>`
