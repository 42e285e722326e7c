import { canonicalSearch } from '../../feeds/canonical'
import { describeQuery } from '../../feeds/describeQuery'
import type { FeedQuery } from '../../feeds/FeedQuery'
import { EMPTY_SEARCH } from '../../feeds/search/emptySearch'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType } from '../../feeds/types/FeedType'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { cards } from '../parts/card'
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
  now,
  isEmptySearch,
}: ListPageData): Page => {
  const search = canonicalSearch({ ...query, cursor: null, limit: LIST_LIMIT }, LIST_LIMIT)
  const title = describeQuery(query, terms)
  return {
    title,
    description: `${title}: bekijk wat er is en volg het met een feed.`,
    path: `/${type.path}${canonicalSearch(query, LIST_LIMIT)}`,
    mainPath: `/${type.path}${canonicalSearch(asked(query), LIST_LIMIT)}`,
    feed: { type: type.name, search, title },
    body: markup`<h1>${type.label.nl}</h1>
      ${type.name === 'subsidy-windows' ? wizard : null}
      ${filterForm(type, query, terms)}
      ${items.length > 0 ? cards(items, terms.types, 'h2', now) : isEmptySearch ? emptySearch : nothing(search !== '', type)} ${pager(next, previous)}
      <p>
        ${icon('rss')}
        <a href="/feeds?type=${type.name}${search.replace('?', '&')}">Volg deze lijst met een feed</a>
      </p>`,
  }
}

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

const wizard = markup`<p class="notice">
  ${wizardWords.nl.tryTitle} ${wizardWords.nl.tryText}
  <a href="${WIZARD}">${wizardWords.nl.tryLink}</a>
</p>`

const emptySearch = markup`<p class="notice">${EMPTY_SEARCH.nl}</p>`

const nothing = (isFiltered: boolean, type: FeedType): Html =>
  isFiltered
    ? markup`<p class="notice">
        Niets gevonden. Kies een ruimer gebied of minder filters, of <a href="/${type.path}">bekijk alles</a>.
      </p>`
    : markup`<p class="notice">Hier staat nog niets. Kom binnenkort terug.</p>`

const pager = (next: string | null, previous: string | null): Html | null =>
  next || previous
    ? markup`<nav class="pager" aria-label="Bladeren">
        ${previous ? markup`<a class="button" rel="prev" href="${previous}">${icon('arrowLeft')} Vorige</a>` : markup`<span></span>`}
        ${next ? markup`<a class="button" rel="next" href="${next}">Volgende ${icon('arrowRight')}</a>` : null}
      </nav>`
    : null
