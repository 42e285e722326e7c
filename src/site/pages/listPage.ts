import { canonicalSearch } from '../../feeds/canonical'
import { describeQuery } from '../../feeds/describeQuery'
import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Language } from '../../feeds/http/language'
import { EMPTY_SEARCH } from '../../feeds/search/emptySearch'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType } from '../../feeds/types/FeedType'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { inLanguage } from '../pageLanguage'
import { listWords } from '../listWords'
import type { Page } from '../layout'
import { bringIdea } from '../parts/bringIdea'
import { cards } from '../parts/card'
import { areaMap } from '../map/areaMap'
import { pager } from '../parts/pager'
import { filterForm } from '../parts/filterForm'
import { WIZARD } from '../wizard/Answers'
import { wizardWords } from '../wizard/words'

/** Items on a page of a list. */
export const LIST_LIMIT = 24

/** What a list page shows. */
interface ListPageData {
  type: FeedType
  query: FeedQuery
  terms: Terms
  items: readonly Item[]
  /** Paths of the pages after and before this one. */
  next: string | null
  previous: string | null
  language: Language
  /** In the agenda, to say what is live: see `cards`. */
  now: number | null
  /** Only words were searched for that say nothing. */
  isEmptySearch: boolean
}

/** The list of one type, with its filters and its feed. */
export const listPage = ({
  type,
  query,
  terms,
  items,
  next,
  previous,
  language,
  now,
  isEmptySearch,
}: ListPageData): Page => {
  const search = canonicalSearch({ ...query, cursor: null, limit: LIST_LIMIT }, LIST_LIMIT)
  const title = describeQuery(query, terms, language)
  const say = listWords[language]
  const path = `/${type.path}${canonicalSearch(query, LIST_LIMIT)}`
  const other = language === 'nl' ? 'en' : 'nl'
  return {
    title,
    description: say.description(title),
    path: inLanguage(path, language),
    canonicalPath: path,
    language,
    translation: { language: other, path: inLanguage(path, other) },
    mainPath: `/${type.path}${canonicalSearch(asked(query), LIST_LIMIT)}`,
    feed: { type: type.name, search, title },
    body: markup`<h1>${type.label[language]}</h1>
      ${type.name === 'subsidy-windows' ? wizard(language) : null} ${type.name === 'ideas' ? bringIdea(language) : null}
      ${filterForm(type, query, terms, language)}
      ${besideMap(
        markup`${items.length > 0 ? cards(items, terms.types, { language, now }) : isEmptySearch ? markup`<p class="notice">${EMPTY_SEARCH[language]}</p>` : nothing(search !== '', type, language)}
        ${pager({ next, previous }, language)}`,
        isOnMap(type)
          ? areaMap({
              terms,
              items,
              chosen: query.area,
              address: (code) => inLanguage(addressIn(type, query, code), language),
              language,
            })
          : null,
      )}
      <p>
        ${icon('rss')}
        <a href="${inLanguage(`/feeds?type=${type.name}${search.replace('?', '&')}`, language)}">${say.follow}</a>
      </p>`,
  }
}

/** Themes and subsidy windows are nearly all for the whole province: a map says nothing of them. */
const isOnMap = ({ name }: FeedType): boolean => name !== 'themes' && name !== 'subsidy-windows'

const besideMap = (list: Html, map: Html | null): Html =>
  map
    ? markup`<div class="with-map">
        <div>${list}</div>
        ${map}
      </div>`
    : list

const addressIn = (type: FeedType, query: FeedQuery, area: string | null): string =>
  `/${type.path}${canonicalSearch({ ...query, area: area === null ? [] : [area], cursor: null }, LIST_LIMIT)}`

/** The question that finds the same without a front door, as nearly as filters can say it. */
const asked = (query: FeedQuery): FeedQuery => {
  const { themes = [], areas = [], partners = [] } = query.within?.selection ?? {}
  const or = (wanted: readonly string[], limits: readonly string[]) => (wanted.length > 0 ? wanted : limits)
  return {
    ...query,
    theme: or(query.theme, themes),
    area: or(query.area, areas),
    partner: or(query.partner, partners),
  }
}

const wizard = (language: Language): Html =>
  markup`<p class="notice">
    ${wizardWords[language].tryTitle} ${wizardWords[language].tryText}
    <a href="${inLanguage(WIZARD, language)}">${wizardWords[language].tryLink}</a>
  </p>`

const nothing = (isFiltered: boolean, type: FeedType, language: Language): Html => {
  const say = listWords[language]
  return isFiltered
    ? markup`<p class="notice">
        ${say.nothing} <a href="${inLanguage(`/${type.path}`, language)}">${say.everything}</a>.
      </p>`
    : markup`<p class="notice">${say.empty}</p>`
}
