import { canonicalSearch } from '../../feeds/canonical'
import { partsOfQuery } from '../../feeds/describeQuery'
import { exportFormats } from '../../feeds/exports/index'
import { addressIn } from '../../feeds/formats/addressIn'
import { suits } from '../../feeds/formats/FormatDescription'
import { formats } from '../../feeds/formats/index'
import { OPEN_DATA } from '../../feeds/openData/OpenDataResource'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { stateBadge } from '../parts/stateBadge'
import type { FeedsPageData } from './FeedsPageData'
import { feedsWords } from './words'

/** What was built: the name of the feed, its address in each format, and what is in it now. */
export const feedResult = (data: FeedsPageData): Html => {
  const { query, terms, items, language, publicUrl, problem } = data
  const say = feedsWords[language]
  const search = canonicalSearch(query)
  const parts = partsOfQuery(query, terms, language)
  const key = `${query.type}${search} ${problem ?? ''}`
  return markup`<section class="panel" id="resultaat" aria-labelledby="resultaat-kop" data-live="${key}">
    <h2 id="resultaat-kop" tabindex="-1">${say.result}</h2>
    ${problem ? markup`<p class="notice notice-wrong" role="alert">${problem}</p>` : null}
    <p class="feed-name" data-name>${parts.map(({ text, language: of }, index) => markup`${index > 0 ? ' · ' : ''}<span${of === language ? null : markup` lang="${of}"`}>${text}</span>`)}</p>
    <ul class="addresses">
      ${formats
        .filter((format) => suits(format, query.type))
        .map((format) => {
          const { title, description } = format
          const address = addressIn(format, query.type, search)
          return markup`<li>
            <h3>${title[language]}</h3>
            <p class="soft">${description[language]}</p>
            <a class="address" href="${address}" data-copy="${say.addressOf} ${title[language]}">${breakable(`${publicUrl}${address}`)}</a>
          </li> `
        })}
    </ul>
    ${data.isDoor ? null : files(data)}
    <h3>${say.preview}</h3>
    ${
      items.length > 0
        ? markup`<p class="soft">${say.previewOf}</p>
            <ul class="preview">
              ${items.map(
                (item) =>
                  markup`<li>
                    <a href="${item.url}" lang="${item.language}"${language === 'en' ? markup` hreflang="nl"` : null}>${item.title}</a>
                    <span class="meta">
                      ${isUsual(item, data) ? null : stateBadge(item, terms.types, language)}
                      <time datetime="${item.published}">${formatDate(item.published, language)}</time>
                    </span>
                  </li> `,
              )}
            </ul>`
        : markup`<p>${say.nothing}</p>`
    }
  </section>`
}

/** An address that breaks where its parts begin, so that no word of it is torn. */
const breakable = (address: string): Html =>
  markup`${address.split(/(?<=[^/:])(?=[/?&])/).map((part, index) => (index > 0 ? markup`<wbr>${part}` : part))}`

const isUsual = ({ type, state }: FeedsPageData['items'][number], { terms }: FeedsPageData): boolean =>
  terms.types.get(type)?.states[state]?.isUsual ?? false

/** The complete exports of the same question. */
const files = ({ query, language }: FeedsPageData): Html | null => {
  const say = feedsWords[language]
  const suiting = exportFormats.filter((format) => suits(format, query.type))
  const search = canonicalSearch({ ...query, limit: 30, withdrawn: false })
  return suiting.length > 0
    ? markup`<h3>${say.files}</h3>
        <p class="soft">${say.filesText}</p>
        <ul class="row">
          ${suiting.map(
            ({ path, title }) =>
              markup`<li>
                <a href="${OPEN_DATA}/${query.type}.${path}${search}">${icon('download')} ${title[language]}</a>
              </li> `,
          )}
        </ul>`
    : null
}
