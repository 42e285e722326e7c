import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Language } from '../../feeds/http/language'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { feedsWords } from '../pages/feedsWords'
import { options } from './filterForm'

/** The form that builds a feed. Plain GET: the page that comes back shows the address. */
export const feedBuilder = (query: FeedQuery, terms: Terms, language: Language): Html => {
  const say = feedsWords[language]
  const types = [...terms.types.values()]
  const states = Object.entries(terms.types.get(query.type)?.states ?? {})
  return markup`<form method="get" action="/feeds">
    <h2>${say.builder}</h2>
    ${language === 'en' ? markup`<input type="hidden" name="lang" value="en">` : null}
    <fieldset>
      <legend>${say.type}</legend>
      <div class="choices">
        ${option('radio', 'type', 'all', say.everything, query.type === 'all')}
        ${types.map(({ name, label }) => option('radio', 'type', name, label[language], query.type === name))}
      </div>
    </fieldset>
    ${choices('theme', say.theme, options(terms.theme), query.theme)}
    ${choices('area', say.area, options(terms.area), query.area)}
    ${choices(
      'state',
      say.state,
      states.map(([code, { label }]) => ({ code, title: label[language] })),
      query.state,
    )}
    ${choices('partner', say.partner, options(terms.partner), query.partner)}
    <p class="field">
      <label for="q">${say.words}</label><input id="q" name="q" type="search" maxlength="200" value="${query.q ?? ''}">
    </p>
    <p class="soft">${say.hint}</p>
    <p><button type="submit">${say.build}</button></p>
  </form>`
}

const option = (
  kind: 'radio' | 'checkbox',
  name: string,
  value: string,
  title: string,
  isChosen: boolean,
): Html =>
  markup`<label><input type="${kind}" name="${name}" value="${value}"${isChosen ? markup` checked` : null}><span>${title}</span></label> `

const choices = (
  name: string,
  legend: string,
  values: readonly { code: string; title: string }[],
  chosen: readonly string[],
): Html | null =>
  values.length === 0
    ? null
    : markup`<fieldset>
        <legend>${legend}</legend>
        <div class="choices" tabindex="0" role="group" aria-label="${legend}">
          ${values.map(({ code, title }) => option('checkbox', name, code, title, chosen.includes(code)))}
        </div>
      </fieldset>`
