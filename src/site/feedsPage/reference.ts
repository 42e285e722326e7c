import { contractChanges } from '../../feeds/openData/contractChanges'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { table } from '../parts/table'
import type { FeedsPageData } from './FeedsPageData'
import { withdrawalRows } from './withdrawalRows'
import { feedsWords } from './words'

/** What one may count on, below the builder. The anchors are named in feeds and problems. */
export const feedReference = (data: FeedsPageData): Html => {
  const { language, publicUrl, hubUrl } = data
  const say = feedsWords[language]
  return markup`<section id="ingetrokken">
      <h2>${say.withdrawals}</h2>
      ${texts(say.withdrawalsText)}
      ${table(say.withdrawalsCaption, [say.format, say.told, say.kept], withdrawalRows(language))}
    </section>
    <section id="licentie">
      <h2>${say.licence}</h2>
      ${texts(say.licenceText)}
    </section>
    <section id="afspraken">
      <h2>${say.promises}</h2>
      <h3>${say.identity}</h3>
      ${texts([say.identityText])}
      <h3>${say.polite}</h3>
      ${texts([say.politeText])}
      ${
        hubUrl
          ? markup`<h3>${say.hub}</h3>
              ${texts([say.hubText])}
              <p><code>${hubUrl}</code></p>`
          : null
      }
      <h3>${say.browser}</h3>
      ${texts([say.browserText])}
    </section>
    <section id="fouten">
      <h2>${say.errors}</h2>
      ${texts([say.errorsText])}
      <p><a class="address" href="/feeds/ideas.rss?theme=voorbeeld">${publicUrl}/feeds/ideas.rss?theme=voorbeeld</a></p>
      ${table(
        say.errorsCaption,
        [say.code, say.meaning],
        Object.entries(say.errorCodes).map(([code, text]) => [code, text]),
      )}
    </section>
    <section id="versies">
      <h2>${say.versions}</h2>
      ${texts(say.versionsText)}
      <h3>${say.changes}</h3>
      <dl class="changes">
        ${contractChanges.map(
          (change) =>
            markup`<dt>${change.version} <time datetime="${change.date}">${formatDate(change.date, language)}</time></dt>
              <dd>${change[language]}</dd> `,
        )}
      </dl>
    </section>`
}

const texts = (list: readonly string[]): Html =>
  markup`<div class="text">${list.map((text) => markup`<p>${text}</p> `)}</div>`
