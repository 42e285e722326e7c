import { summaryOf } from '../../feeds/presentItem'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType } from '../../feeds/types/FeedType'
import { inShort } from '../details/inShort'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { inLanguage } from '../pageLanguage'
import { isLive } from '../stream/isLive'
import { liveBadge } from '../stream/liveBadge'
import { picture } from './picture'
import { stateBadge } from './stateBadge'

/** How cards are shown. */
interface CardOptions {
  heading?: 'h2' | 'h3'
  language?: Language
  /** Milliseconds since 1970, to say what is live; only on a page that ends when one of these begins or ends. */
  now?: number | null
}

/**
 * Items as cards: where each one stands is visible without opening it where that says something; each has one link.
 */
export const cards = (
  items: readonly Item[],
  types: ReadonlyMap<string, FeedType>,
  { heading = 'h2', language = 'nl', now = null }: CardOptions = {},
): Html =>
  markup`<ul class="cards">
    ${items.map((item) => markup`<li>${card(item, types, { heading, language, now })}</li> `)}
  </ul>`

const card = (
  item: Item,
  types: ReadonlyMap<string, FeedType>,
  { heading, language, now }: Required<CardOptions>,
): Html => {
  const link = markup`<a href="${inLanguage(item.url, language)}">${item.title}</a>`
  // What people wrote stays in its language; only where that is another one than around it, it has to be said.
  const written = item.language === language ? null : markup` lang="${item.language}"`
  const areas = item.areas.slice(0, 2).map(({ name }) => name)
  const isUsual = types.get(item.type)?.states[item.state]?.isUsual ?? false
  return markup`<article class="card">
    <div class="card-picture">${picture(item, { isLazy: true })}</div>
    <div class="card-body">
      ${now !== null && isLive(item, now) ? markup`<p>${liveBadge(language)}</p>` : null}
      ${isUsual ? null : markup`<p>${stateBadge(item, types, language)}</p>`}
      ${heading === 'h2' ? markup`<h2${written}>${link}</h2>` : markup`<h3${written}>${link}</h3>`}
      <p${written}>${summaryOf(item, 160)}</p>
      ${inShort(item, language)}
      ${areas.length > 0 ? markup`<p class="meta"><span>${icon('pin')} ${areas.join(', ')}</span></p>` : null}
    </div>
  </article>`
}
