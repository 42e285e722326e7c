import { DEFAULT_LIMIT, type FeedQuery } from '../../feeds/FeedQuery'
import type { Language } from '../../feeds/http/language'
import { offeredTerms } from '../../feeds/doors/doorTerms'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { MOST_COUNT } from '../widget/itemCount'
import { choice } from '../parts/choice'
import { foldedChoices } from './foldedChoices'
import type { FeedsPageData } from './FeedsPageData'
import { termGroups } from './termGroups'
import { widgetPageWords } from './widgetWords'
import { feedsWords } from './words'

/**
 * The form that builds a feed. Plain GET: the page that comes back shows the address, at the same place. With scripts
 * the result follows the choices (`browser/feedBuilder.js`); what that script needs to say stands in `data-say-…`.
 */
export const feedBuilder = ({ count, query, layout, terms, language }: FeedsPageData): Html => {
  const say = feedsWords[language]
  const widgets = widgetPageWords[language]
  const types = [...terms.types.values()]
  const fold = (name: 'theme' | 'area' | 'partner') =>
    foldedChoices({
      name,
      legend: say[name],
      groups: termGroups(offeredTerms(terms, name)),
      chosen: query[name],
      language,
      valuesLanguage: 'nl',
    })
  return markup`<form
    class="builder"
    method="get"
    action="/feeds#resultaat"
    data-feed-builder
    data-say-updated="${say.updated}"
    data-say-failed="${say.failed}"
    data-say-copy="${say.copy}"
    data-say-copied="${say.copied}"
    data-say-found="${say.found}"
  >
    <h2 id="maak">${say.builder}</h2>
    ${language === 'en' ? markup`<input type="hidden" name="lang" value="en">` : null}
    ${kept(query)}
    <fieldset>
      <legend>${say.type}</legend>
      <div class="choices">
        ${choice({ kind: 'radio', name: 'type', value: 'all', title: say.everything, isChosen: query.type === 'all' })}
        ${types.map(({ name, label }) => choice({ kind: 'radio', name: 'type', value: name, title: label[language], isChosen: query.type === name }))}
      </div>
    </fieldset>
    <div id="keuze-state" data-live="${query.type}">${states(query, terms, language)}</div>
    ${fold('theme')} ${fold('area')} ${fold('partner')}
    <p class="field">
      <label for="q">${say.words}</label><input id="q" name="q" type="search" maxlength="200" value="${query.q ?? ''}">
    </p>
    <fieldset>
      <legend>${widgets.layout}</legend>
      <div class="choices">
        ${choice({ kind: 'radio', name: 'layout', value: '', title: widgets.cards, isChosen: layout === 'cards' })}
        ${choice({ kind: 'radio', name: 'layout', value: 'list', title: widgets.list, isChosen: layout === 'list' })}
      </div>
    </fieldset>
    <div class="field">
      <label for="count">${widgets.count}</label>
      <p class="soft hint" id="count-hint">${widgets.countHint}</p>
      <input id="count" name="count" type="number" min="1" max="${MOST_COUNT}" inputmode="numeric" value="${count}" aria-describedby="count-hint">
    </div>
    <p class="soft">${say.hint}</p>
    <p class="actions">
      <button type="submit">${say.build}</button>
      <a href="/feeds${language === 'en' ? '?lang=en' : ''}">${say.again}</a>
    </p>
    <p class="visually-hidden" role="status" data-status></p>
  </form>`
}

/** What an address may ask for beside the choices in this form. */
const kept = ({ since, limit, withdrawn }: FeedQuery): Html[] =>
  [
    ['since', since],
    ['limit', limit === DEFAULT_LIMIT ? null : limit],
    ['withdrawn', withdrawn ? 'include' : null],
  ]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)

/** The states of the type that was chosen; there are none to choose from for everything together. */
const states = (query: FeedQuery, terms: Terms, language: Language): Html | null => {
  const say = feedsWords[language]
  const values = Object.entries(terms.types.get(query.type)?.states ?? {})
  if (values.length === 0) {
    return markup`<p class="soft">
      ${say.stateOfOne} <noscript>${say.stateWithoutScript}</noscript>
    </p>`
  }
  return foldedChoices({
    name: 'state',
    legend: say.state,
    groups: [values.map(([code, { label }]) => ({ code, title: label[language], depth: 0 }))],
    chosen: query.state,
    language,
    valuesLanguage: language,
  })
}
