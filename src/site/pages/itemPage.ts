import { summaryOf } from '../../feeds/presentItem'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { safeUrl } from '../../feeds/text/safeUrl'
import { detailsOf } from '../details/index'
import { detailWords } from '../details/words'
import { formatBytes } from '../formatBytes'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html, trusted } from '../html'
import { icon } from '../icons'
import type { Frame, Page } from '../layout'
import { inLanguage, otherThan } from '../pageLanguage'
import { calendarLink } from '../parts/calendarLink'
import { cards } from '../parts/card'
import { outward } from '../parts/link'
import { matchesSection, type MatchingItems } from '../parts/matches'
import { picture } from '../parts/picture'
import { registerSection, type Register } from '../parts/register'
import { stateBadge } from '../parts/stateBadge'
import { reportPath } from '../report/reportAddress'
import { reportWords } from '../report/words'
import { sharePictureAddress } from '../shareAddress'

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
  /** The way to the idea form, while an event takes ideas. */
  bring?: Html | null
  /** The form with which people follow it. */
  follow?: Html | null
  /** What happened with it, and what is to come. */
  timeline?: Html | null
}

/** The page of one item. */
export const itemPage = (
  item: Item,
  { related, matching, register, bring, follow, timeline, watch }: Around,
  { context, types }: Frame,
  language: Language = 'nl',
): Page => {
  const type = types.get(item.type)
  const { main, aside } = detailsOf(item, language)
  const say = detailWords[language].page
  const other = language === 'nl' ? 'en' : 'nl'
  // In another frame than Dutch, what people wrote says its language where it stands.
  const foreign = otherThan(language, item.language)
  const written = foreign && markup` lang="${foreign}"`
  return {
    title: item.title,
    description: summaryOf(item),
    path: inLanguage(item.url, language),
    canonicalPath: item.url,
    language,
    translation: { language: other, path: inLanguage(item.url, other) },
    picture:
      safeUrl(item.image?.url, context.publicUrl) ??
      (type ? `${context.publicUrl}${sharePictureAddress(type, item.slug)}` : null),
    feed: { type: item.type, search: '', title: type?.label[language] ?? item.type },
    body: markup`<article${foreign ? null : markup` lang="${item.language}"`}>
        ${type ? markup`<p><a href="${inLanguage(`/${type.path}`, language)}">${icon('arrowLeft')} ${type.label[language]}</a></p>` : null}
        <h1${written}>${item.title}</h1>
        <ul class="meta">
          <li>${stateBadge(item, types, language)}</li>
          <li>${icon('calendar')} <time datetime="${item.published}">${formatDate(item.published, language)}</time></li>
          ${item.areas.length > 0 ? markup`<li>${icon('pin')} ${links(item.areas.map(({ code, name }) => [inLanguage(filtered(type?.path, 'area', code), language), name]))}</li>` : null}
          ${item.themes.length > 0 ? markup`<li>${icon('layers')} ${links(item.themes.map(({ slug, title }) => [inLanguage(`/themas/${encodeURIComponent(slug)}`, language), title]))}</li>` : null}
          ${item.partner ? markup`<li>${icon('building')} ${partner(item.partner, language)}</li>` : null}
        </ul>
        <figure class="item-picture">
          ${picture(item)}${item.image?.credit ? markup`<figcaption>${say.photo} ${item.image.credit}</figcaption>` : null}
        </figure>
        ${watch}${bring}
        <div class="columns">
          <div class="text">
            ${item.summary ? markup`<p class="lead"${written}>${item.summary}</p>` : null} ${foreign ? markup`<div${written}>${trusted(item.html)}</div>` : trusted(item.html)} ${main}
            ${files(item.attachments, language)} ${timeline}
          </div>
          <aside class="panel" aria-label="${say.inShort}">
            <h2>${say.inShort}</h2>
            ${aside} ${calendarLink(item, language)} ${source(item, language)}
          </aside>
        </div>
      </article>
      <p class="report-link"><a class="soft" href="${context.door ? context.mainUrl : ''}${reportPath(item.type, item.slug, language)}" rel="nofollow">${icon('flag')} ${reportWords[language].link}</a></p>
      ${register && registerSection(register, language)}
      ${follow}
      ${matching && matchesSection(matching, types, language)}
      ${related
        .filter(({ items }) => items.length > 0)
        .map(
          ({ title, more, items }) =>
            markup`<section>
              <h2>${title}</h2>
              ${cards(items, types, { heading: 'h3', language })}
              <p><a href="${inLanguage(more.path, language)}">${more.text}</a> ${icon('arrowRight')}</p>
            </section>`,
        )}`,
  }
}

const filtered = (path: string | undefined, name: string, value: string): string =>
  `/${path ?? ''}?${new URLSearchParams({ [name]: value }).toString()}`

const links = (list: readonly (readonly [path: string, text: string])[]): Html[] =>
  list.map(([path, text], index) => markup`${index > 0 ? ', ' : ''}<a href="${path}">${text}</a>`)

const partner = ({ name, url, state }: NonNullable<Item['partner']>, language: Language): Html =>
  markup`${url ? markup`<a href="${inLanguage(url, language)}">${name}</a>` : name}${detailWords[language].page.standings[state]}`

const files = (list: Item['attachments'], language: Language): Html | null =>
  list.length > 0
    ? markup`<h2>${detailWords[language].page.files}</h2>
        <ul class="files">
          ${list.map(
            ({ url, title, bytes, mimeType }) =>
              markup`<li>
                <a href="${url}">${title}</a> <span class="soft">(${formatBytes(bytes)}, ${mimeType})</span>
              </li>`,
          )}
        </ul>`
    : null

const source = ({ licence, attribution, origin, updated }: Item, language: Language): Html => {
  const say = detailWords[language].page
  return markup`<p class="soft">
      ${say.updated} <time datetime="${updated}">${formatDate(updated, language)}</time>. ${say.mayTake}
      <a href="${licence.url}" rel="license">${licence.id === 'CC0-1.0' ? say.free : 'CC BY 4.0'}</a>${attribution ? say.naming(attribution) : ''}.
    </p>
    ${origin ? markup`<p class="soft">${say.takenFrom} ${outward(origin.url, origin.name ?? undefined) ?? origin.name}.</p>` : null}`
}
