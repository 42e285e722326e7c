import { canonicalSearch } from '../../feeds/canonical'
import { describeQuery } from '../../feeds/describeQuery'
import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Language } from '../../feeds/http/language'
import { feedBuilderScript, feedsPageStyle } from '../assets'
import { markup } from '../html'
import type { Page } from '../layout'
import { feedAddresses } from './addresses'
import { feedBuilder } from './builder'
import { feedEmbed } from './embed'
import type { FeedsPageData } from './FeedsPageData'
import { feedFilters } from './filters'
import { feedReference } from './reference'
import { feedResult } from './result'
import { feedsWords } from './words'

/** The page for people: builds a feed, says how to use it, lists every address, and explains what one may count on. */
export const feedsPage = (data: FeedsPageData): Page => {
  const { query, terms, language } = data
  const say = feedsWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const contents = [
    ['maak', say.builder],
    ['gebruik', say.embed],
    ['soorten', say.all],
    ['filters', say.filters],
    ['ingetrokken', say.withdrawals],
    ['licentie', say.licence],
    ['afspraken', say.promises],
    ['fouten', say.errors],
    ['versies', say.versions],
  ] as const
  return {
    title: say.title,
    style: feedsPageStyle,
    description: say.description,
    path: pathOf(query, language),
    isOfDoor: true,
    language,
    translation: { language: other, path: pathOf(query, other) },
    feed: { type: query.type, search: canonicalSearch(query), title: describeQuery(query, terms, language) },
    script: feedBuilderScript,
    body: markup`<h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <nav class="contents" aria-label="${say.onThisPage}">
        <ul>
          ${contents.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li> `)}
        </ul>
      </nav>
      <div class="builder-columns">${feedBuilder(data)} ${feedResult(data)}</div>
      ${feedEmbed(data)} ${feedAddresses(data)} ${feedFilters(data)} ${feedReference(data)}`,
  }
}

/** The address of this page, with the choices that were made. */
const pathOf = (query: FeedQuery, language: Language): string => {
  const search = new URLSearchParams(canonicalSearch(query))
  if (query.type !== 'all') search.set('type', query.type)
  if (language === 'en') search.set('lang', 'en')
  return `/feeds${search.size > 0 ? `?${search.toString()}` : ''}`
}
