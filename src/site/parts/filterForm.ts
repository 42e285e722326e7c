import type { FeedQuery } from '../../feeds/FeedQuery'
import type { Language } from '../../feeds/http/language'
import type { FeedType } from '../../feeds/types/FeedType'
import { offeredTerms } from '../../feeds/doors/doorTerms'
import type { Term, Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { listWords } from '../listWords'
import { icon } from '../icons'

/**
 * The filters above a list, as a form that works without scripts. A filter that has no values is left out. On a narrow screen it
 * is folded away, and says how many filters are chosen (`look/filters.css`).
 */
export const filterForm = (
  type: FeedType,
  query: FeedQuery,
  terms: Terms,
  language: Language = 'nl',
): Html => {
  const say = listWords[language]
  const chosen = [query.q, ...query.theme, ...query.area, ...query.state].filter(Boolean).length
  return markup`<form
    class="filters"
    method="get"
    action="/${type.path}"
    role="search"
    aria-label="${say.search(type.label[language])}"
  >
    <details class="filter-fold">
      <summary>${icon('search')} <span>${say.filters}</span>${chosen > 0 ? markup` <span class="filter-count">${say.chosen(chosen)}</span>` : null}</summary>
      <div class="filter-fields">
        <div class="field">
          <label for="q">${say.words}</label><input id="q" name="q" type="search" maxlength="200" value="${query.q ?? ''}">
        </div>
        ${type.name === 'themes' ? null : choice('theme', say.theme, say.everyTheme, options(offeredTerms(terms, 'theme')), query.theme)}
        ${choice('area', say.area, say.everyArea, options(offeredTerms(terms, 'area')), query.area)}
        ${choice(
          'state',
          say.state,
          say.everyState,
          Object.entries(type.states).map(([code, { label }]) => ({ code, title: label[language] })),
          query.state,
        )}
        <div><button type="submit">${icon('search')} ${say.button}</button></div>
      </div>
    </details>
    ${language === 'en' ? markup`<input type="hidden" name="lang" value="en">` : null}
  </form>`
}

/** The terms of a filter in the order of the tree, those below another one after it. */
export const options = (terms: ReadonlyMap<string, Term>): { code: string; title: string }[] => {
  const all = [...terms.values()]
  const codes = new Set(all.map(({ code }) => code))
  const below = (parent: string | null, depth: number): { code: string; title: string }[] =>
    depth > 6
      ? []
      : all
          .filter((term) => (term.parent !== null && codes.has(term.parent) ? term.parent : null) === parent)
          .flatMap(({ code, title }) => [
            { code, title: `${'– '.repeat(depth)}${title}` },
            ...below(code, depth + 1),
          ])
  return below(null, 0)
}

const choice = (
  name: string,
  label: string,
  everything: string,
  values: readonly { code: string; title: string }[],
  chosen: readonly string[],
): Html | null =>
  values.length === 0
    ? null
    : markup`<div class="field">
        <label for="${name}">${label}</label><select id="${name}" name="${name}">
          <option value="">${everything}</option>
          ${values.map(({ code, title }) => markup`<option value="${code}"${chosen.includes(code) ? markup` selected` : null}>${title}</option> `)}
        </select>
      </div>`
