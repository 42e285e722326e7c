import { summaryOf } from '../../feeds/presentItem'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType } from '../../feeds/types/FeedType'
import { inShort } from '../details/inShort'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { inLanguage } from '../pageLanguage'
import { picture } from './picture'
import { stateBadge } from './stateBadge'

/** Items as cards: where each one stands is visible without opening it where that says something; each has one link. */
export const cards = (
  items: readonly Item[],
  types: ReadonlyMap<string, FeedType>,
  heading: 'h2' | 'h3' = 'h2',
  language: Language = 'nl',
): Html =>
  markup`<ul class="cards">
    ${items.map((item) => markup`<li>${card(item, types, { heading, language })}</li> `)}
  </ul>`

const card = (
  item: Item,
  types: ReadonlyMap<string, FeedType>,
  { heading, language }: { heading: 'h2' | 'h3'; language: Language },
): Html => {
  const link = markup`<a href="${inLanguage(item.url, language)}">${item.title}</a>`
  // What people wrote stays in its language; only where that is another one than around it, it has to be said.
  const written = item.language === language ? null : markup` lang="${item.language}"`
  const areas = item.areas.slice(0, 2).map(({ name }) => name)
  const isUsual = types.get(item.type)?.states[item.state]?.isUsual ?? false
  return markup`<article class="card">
    <div class="card-picture">${picture(item, { isLazy: true })}</div>
    <div class="card-body">
      ${isUsual ? null : markup`<p>${stateBadge(item, types, language)}</p>`}
      ${heading === 'h2' ? markup`<h2${written}>${link}</h2>` : markup`<h3${written}>${link}</h3>`}
      <p${written}>${summaryOf(item, 160)}</p>
      ${inShort(item, language)}
      ${areas.length > 0 ? markup`<p class="meta"><span>${icon('pin')} ${areas.join(', ')}</span></p>` : null}
    </div>
  </article>`
}
