import { canonicalSearch } from '../../feeds/canonical'
import { describeQuery } from '../../feeds/describeQuery'
import type { FeedQuery } from '../../feeds/FeedQuery'
import { formats } from '../../feeds/formats/index'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { feedBuilder } from '../parts/feedBuilder'
import { feedReference } from '../parts/feedReference'
import { feedsWords } from './feedsWords'

/** What the page about feeds shows. */
interface FeedsPageData {
  query: FeedQuery
  terms: Terms
  /** The newest items of the feed that was built. */
  items: readonly Item[]
  language: Language
  publicUrl: string
  /** What was wrong with the choices, when something was. */
  problem?: string
}

/** The page for people: builds a feed, lists them all, and explains them. */
export const feedsPage = (data: FeedsPageData): Page => {
  const { query, terms, language, publicUrl, problem } = data
  const say = feedsWords[language]
  const search = canonicalSearch(query)
  return {
    title: say.title,
    description: say.description,
    path: pathOf(query, language),
    language,
    translation: {
      language: language === 'nl' ? 'en' : 'nl',
      path: pathOf(query, language === 'nl' ? 'en' : 'nl'),
    },
    feed: { type: query.type, search, title: describeQuery(query, terms) },
    body: markup`<h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      ${problem ? markup`<p class="notice notice-wrong" role="alert">${problem}</p>` : null}
      <div class="columns">${feedBuilder(query, terms, language)} ${result(data, search)}</div>
      ${feedReference(terms, language, publicUrl)}`,
  }
}

/** The address of this page, with the choices that were made. */
const pathOf = (query: FeedQuery, language: Language): string => {
  const search = new URLSearchParams(canonicalSearch(query))
  if (query.type !== 'all') search.set('type', query.type)
  if (language === 'en') search.set('lang', 'en')
  return `/feeds${search.size > 0 ? `?${search.toString()}` : ''}`
}

const result = ({ query, terms, items, language, publicUrl }: FeedsPageData, search: string): Html => {
  const say = feedsWords[language]
  const address = (path: string) => `${publicUrl}/feeds/${query.type}.${path}${search}`
  return markup`<section class="panel" aria-labelledby="result">
    <h2 id="result">${say.result}</h2>
    <p>${describeQuery(query, terms)}</p>
    ${formats.map(
      ({ path, title, description }) =>
        markup`<h3>${icon('rss')} ${title[language]}</h3>
          <p class="soft">${description[language]}</p>
          <p><a class="address" href="/feeds/${query.type}.${path}${search}">${address(path)}</a></p> `,
    )}
    <h3>${say.preview}</h3>
    ${
      items.length > 0
        ? markup`<ul class="files">
            ${items.map(({ url, title }) => markup`<li lang="nl"><a href="${url}">${title}</a></li> `)}
          </ul>`
        : markup`<p>${say.nothing}</p>`
    }
    <h3>${say.embed}</h3>
    <p>${say.embedWordPress}</p>
    <p>${say.embedScript}</p>
    <pre tabindex="0"><code>${snippet(address('json'))}</code></pre>
    <p>${say.embedPolicy}</p>
    <pre tabindex="0"><code>connect-src ${publicUrl}; img-src ${publicUrl}</code></pre>
    <p>${say.discovery}</p>
    <pre tabindex="0"><code>${discovery(describeQuery(query, terms), address)}</code></pre>
  </section>`
}

const snippet = (address: string): string => `<ul id="noaber"></ul>
<script type="module">
  const answer = await fetch(${JSON.stringify(address).replaceAll('<', '\\u003c')})
  const { items } = await answer.json()
  for (const { url, title } of items.slice(0, 5)) {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: title })
    const line = document.createElement('li')
    line.append(link)
    document.querySelector('#noaber').append(line)
  }
</script>`

const discovery = (title: string, address: (path: string) => string): string =>
  formats
    .map(
      ({ path, contentType }) =>
        markup`<link rel="alternate" type="${contentType.split(';')[0] ?? ''}" title="${title}" href="${address(path)}">`
          .markup,
    )
    .join('\n')
