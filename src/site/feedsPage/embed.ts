import { canonicalSearch } from '../../feeds/canonical'
import { describeQuery } from '../../feeds/describeQuery'
import { addressIn } from '../../feeds/formats/addressIn'
import type { FeedFormat } from '../../feeds/formats/FeedFormat'
import { suits } from '../../feeds/formats/FormatDescription'
import { formats } from '../../feeds/formats/index'
import { markup, type Html } from '../html'
import { WIDGET } from '../widget/widgetRoute'
import { code } from './code'
import { embedScript } from './embedScript'
import type { FeedsPageData } from './FeedsPageData'
import { feedWidgets } from './widgets'
import { feedsWords } from './words'

/** How many items the embedded script shows. */
const EMBEDDED = 5

/** How to show the feed that was built on a website of one's own. */
export const feedEmbed = (data: FeedsPageData): Html => {
  const { query, terms, language, publicUrl } = data
  const say = feedsWords[language]
  const search = canonicalSearch(query)
  const address = (path: string, withSearch = search) =>
    `${publicUrl}/feeds/${query.type}.${path}${withSearch}`
  const title = describeQuery(query, terms, language)
  return markup`<section id="gebruik">
    <h2>${say.embed}</h2>
    ${feedWidgets(data)}
    <script src="${WIDGET}" async></script>
    <div id="gebruik-feed" class="recipes" data-live="${query.type}${search}">
      <div>
        <h3>${say.wordPress}</h3>
        <p>${say.wordPressText}</p>
        ${code(address('rss'), `${say.addressOf} ${say.wordPress}`)}
        <h3>${say.discovery}</h3>
        <p>${say.discoveryText}</p>
        ${code(
          discoveryTags(query.type, title, (format) => publicUrl + addressIn(format, query.type, search)),
          say.discovery,
        )}
      </div>
      <div>
        <h3>${say.script}</h3>
        <p>${say.scriptText}</p>
        ${code(embedScript(address('json', canonicalSearch({ ...query, limit: EMBEDDED, withdrawn: false }))), say.script)}
        <h3>${say.policy}</h3>
        <p>${say.policyText}</p>
        ${code(`connect-src ${publicUrl}; img-src ${publicUrl}`, say.policy)}
      </div>
    </div>
    <h3>${say.systems}</h3>
    <p>${say.systemsText}</p>
    ${say.systemList.map(
      ({ name, text }) =>
        markup`<details class="fold">
          <summary><span>${name}</span></summary>
          <p class="text">${text}</p>
        </details> `,
    )}
  </section>`
}

const discoveryTags = (type: string, title: string, address: (format: FeedFormat) => string): string =>
  formats
    .filter((format) => suits(format, type))
    .map(
      (format) =>
        markup`<link rel="alternate" type="${format.contentType.split(';')[0] ?? ''}" title="${title} – ${format.title.nl}" href="${address(format)}">`
          .markup,
    )
    .join('\n')
