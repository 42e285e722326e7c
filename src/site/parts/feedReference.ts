import { formats } from '../../feeds/formats/index'
import type { Language } from '../../feeds/http/language'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { feedsWords } from '../pages/feedsWords'

/** Everything there is to know about the feeds, below the builder. The anchors are named in feeds and problems. */
export const feedReference = (terms: Terms, language: Language, publicUrl: string): Html => {
  const say = feedsWords[language]
  const types = [...terms.types.values()]
  return markup`<section id="soorten">
      <h2>${say.all}</h2>
      ${table(
        say.allCaption,
        [say.kind, say.formats],
        [{ name: 'all', label: { nl: say.everything, en: say.everything } }, ...types].map(
          ({ name, label }) => [
            label[language],
            markup`${formats.map(({ path }, index) => markup`${index > 0 ? ' · ' : ''}<a href="/feeds/${name}.${path}">/feeds/${name}.${path}</a>`)}`,
          ],
        ),
      )}
    </section>
    <section id="filters">
      <h2>${say.filters}</h2>
      <p class="text">${say.filtersText}</p>
      ${table(say.filters, [say.filter, say.meaning, say.example], filterRows(terms, language))}
      <p class="text">${say.paging}</p>
      <p class="text">${say.polite}</p>
    </section>
    <section id="ingetrokken">
      <h2>${say.withdrawals}</h2>
      <div class="text">${say.withdrawalsText.map((text) => markup`<p>${text}</p> `)}</div>
    </section>
    <section id="licentie">
      <h2>${say.licence}</h2>
      <p class="text">${say.licenceText}</p>
    </section>
    <section id="statussen">
      <h2>${say.states}</h2>
      ${table(
        say.statesCaption,
        [say.kind, say.state],
        types.map(({ label, states }) => [
          label[language],
          markup`${Object.entries(states).map(([code, { label: state }], index) => markup`${index > 0 ? ', ' : ''}${state[language]} <code>${code}</code>`)}`,
        ]),
      )}
    </section>
    ${
      terms.area.size > 0
        ? markup`<section id="gebieden">
            <h2>${say.areas}</h2>
            <p>${say.areasText}</p>
            <p class="text">
              ${[...terms.area.values()].slice(0, 200).map(({ code, title }, index) => markup`${index > 0 ? ', ' : ''}${title} <code>${code}</code>`)}
            </p>
          </section>`
        : null
    }
    <section id="fouten">
      <h2>${say.errors}</h2>
      <p class="text">${say.errorsText}</p>
      <pre tabindex="0"><code>${publicUrl}/feeds/ideas.rss?thema=natuur</code></pre>
    </section>`
}

const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
): Html =>
  markup`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => markup`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            markup`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => markup`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`

const filterRows = (terms: Terms, language: Language): (Html | string)[][] => {
  const { filterMeanings: meanings } = feedsWords[language]
  const first = (kind: 'theme' | 'area' | 'partner') => terms[kind].values().next().value?.code
  const examples: Record<keyof typeof meanings, string | undefined> = {
    theme: first('theme'),
    area: first('area'),
    partner: first('partner'),
    state: 'published',
    since: '2027-01-01',
    q: 'bos water',
    limit: '10',
    withdrawn: 'include',
  }
  return (Object.keys(meanings) as (keyof typeof meanings)[]).map((name) => [
    markup`<code>${name}</code>`,
    meanings[name],
    examples[name] === undefined
      ? ''
      : markup`<code>?${new URLSearchParams({ [name]: examples[name] }).toString()}</code>`,
  ])
}
