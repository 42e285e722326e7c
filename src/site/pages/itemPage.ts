import { summaryOf } from '../../feeds/presentItem'
import type { Item } from '../../feeds/schema/generated'
import { safeUrl } from '../../feeds/text/safeUrl'
import { detailsOf } from '../details/index'
import { formatBytes } from '../formatBytes'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html, trusted } from '../html'
import { icon } from '../icons'
import type { Frame, Page } from '../layout'
import { cards } from '../parts/card'
import { outward } from '../parts/link'
import { matchesSection, type MatchingItems } from '../parts/matches'
import { picture } from '../parts/picture'
import { registerSection, type Register } from '../parts/register'
import { stateBadge } from '../parts/stateBadge'

/** Other items that belong to this one: the ideas of a theme, what a partner does. */
export interface RelatedItems {
  title: string
  more: { path: string; text: string }
  items: readonly Item[]
}

/** What stands below an item. */
export interface Around {
  related: readonly RelatedItems[]
  /** What may fit it: subsidies, or initiatives. */
  matching?: MatchingItems | null
  /** What was granted from a subsidy window. */
  register?: Register | null
  /** What there is to watch. */
  watch?: Html | null
  /** The form with which people follow it. */
  follow?: Html | null
}

/** The page of one item. */
export const itemPage = (
  item: Item,
  { related, matching, register, follow, watch }: Around,
  { context, types }: Frame,
): Page => {
  const type = types.get(item.type)
  const { main, aside } = detailsOf(item)
  return {
    title: item.title,
    description: summaryOf(item),
    path: item.url,
    picture: safeUrl(item.image?.url, context.publicUrl),
    feed: { type: item.type, search: '', title: type?.label.nl ?? item.type },
    body: markup`<article lang="${item.language}">
        ${type ? markup`<p><a href="/${type.path}">${icon('arrowLeft')} ${type.label.nl}</a></p>` : null}
        <h1>${item.title}</h1>
        <ul class="meta">
          <li>${stateBadge(item, types)}</li>
          <li>${icon('calendar')} <time datetime="${item.published}">${formatDate(item.published)}</time></li>
          ${item.areas.length > 0 ? markup`<li>${icon('pin')} ${links(item.areas.map(({ code, name }) => [filtered(type?.path, 'area', code), name]))}</li>` : null}
          ${item.themes.length > 0 ? markup`<li>${icon('layers')} ${links(item.themes.map(({ slug, title }) => [`/themas/${encodeURIComponent(slug)}`, title]))}</li>` : null}
          ${item.partner ? markup`<li>${icon('building')} ${partner(item.partner)}</li>` : null}
        </ul>
        <figure class="item-picture">
          ${picture(item)}${item.image?.credit ? markup`<figcaption>Beeld: ${item.image.credit}</figcaption>` : null}
        </figure>
        ${watch}
        <div class="columns">
          <div class="text">
            ${item.summary ? markup`<p class="lead">${item.summary}</p>` : null} ${trusted(item.html)} ${main}
            ${files(item.attachments)}
          </div>
          <aside class="panel" aria-label="In het kort">
            <h2>In het kort</h2>
            ${aside} ${source(item)}
          </aside>
        </div>
      </article>
      ${register ? registerSection(register) : null}
      ${follow}
      ${matching ? matchesSection(matching, types) : null}
      ${related
        .filter(({ items }) => items.length > 0)
        .map(
          ({ title, more, items }) =>
            markup`<section>
              <h2>${title}</h2>
              ${cards(items, types, 'h3')}
              <p><a href="${more.path}">${more.text}</a> ${icon('arrowRight')}</p>
            </section>`,
        )}`,
  }
}

const filtered = (path: string | undefined, name: string, value: string): string =>
  `/${path ?? ''}?${new URLSearchParams({ [name]: value }).toString()}`

const links = (list: readonly (readonly [path: string, text: string])[]): Html[] =>
  list.map(([path, text], index) => markup`${index > 0 ? ', ' : ''}<a href="${path}">${text}</a>`)

const partner = ({ name, url, state }: NonNullable<Item['partner']>): Html =>
  markup`${url ? markup`<a href="${url}">${name}</a>` : name}${STANDINGS[state]}`

/** What stands behind the name of a partner. */
const STANDINGS = {
  verified: '',
  suspended: ' (tijdelijk gestopt)',
  ended: ' (niet meer aangesloten)',
} as const

const files = (list: Item['attachments']): Html | null =>
  list.length > 0
    ? markup`<h2>Bestanden</h2>
        <ul class="files">
          ${list.map(
            ({ url, title, bytes, mimeType }) =>
              markup`<li>
                <a href="${url}">${title}</a> <span class="soft">(${formatBytes(bytes)}, ${mimeType})</span>
              </li>`,
          )}
        </ul>`
    : null

const source = ({ licence, attribution, origin, updated }: Item): Html =>
  markup`<p class="soft">
      Bijgewerkt op <time datetime="${updated}">${formatDate(updated)}</time>. Je mag dit overnemen:
      <a href="${licence.url}" rel="license">${licence.id === 'CC0-1.0' ? 'CC0 (vrij)' : 'CC BY 4.0'}</a>${attribution ? `, met de naam ${attribution}` : ''}.
    </p>
    ${origin ? markup`<p class="soft">Overgenomen van ${outward(origin.url, origin.name ?? undefined) ?? origin.name}.</p>` : null}`
