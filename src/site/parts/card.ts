import { summaryOf } from '../../feeds/presentItem'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType } from '../../feeds/types/FeedType'
import { inShort } from '../details/inShort'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { isLive } from '../stream/isLive'
import { liveBadge } from '../stream/liveBadge'
import { picture } from './picture'
import { stateBadge } from './stateBadge'

/**
 * Items as cards: where each one stands is visible without opening it where that says something; each has one link.
 *
 * @param now - milliseconds since 1970, to say what is live; only on a page that ends when one of these begins or ends
 */
export const cards = (
  items: readonly Item[],
  types: ReadonlyMap<string, FeedType>,
  heading: 'h2' | 'h3' = 'h2',
  now: number | null = null,
): Html =>
  markup`<ul class="cards">
    ${items.map((item) => markup`<li>${card(item, types, heading, now)}</li> `)}
  </ul>`

const card = (
  item: Item,
  types: ReadonlyMap<string, FeedType>,
  heading: 'h2' | 'h3',
  now: number | null,
): Html => {
  const link = markup`<a href="${item.url}">${item.title}</a>`
  const areas = item.areas.slice(0, 2).map(({ name }) => name)
  const isUsual = types.get(item.type)?.states[item.state]?.isUsual ?? false
  return markup`<article class="card">
    <div class="card-picture">${picture(item, { isLazy: true })}</div>
    <div class="card-body">
      ${now !== null && isLive(item, now) ? markup`<p>${liveBadge()}</p>` : null}
      ${isUsual ? null : markup`<p>${stateBadge(item, types)}</p>`}
      ${heading === 'h2' ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`}
      <p>${summaryOf(item, 160)}</p>
      ${inShort(item)}
      ${areas.length > 0 ? markup`<p class="meta"><span>${icon('pin')} ${areas.join(', ')}</span></p>` : null}
    </div>
  </article>`
}
