import type { FeedQuery } from '../../feeds/FeedQuery'
import type { FeedType } from '../../feeds/types/FeedType'
import { offeredTerms } from '../../feeds/doors/doorTerms'
import type { Term, Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { icon } from '../icons'

/** The filters above a list, as a form that works without scripts. A filter that has no values is left out. */
export const filterForm = (type: FeedType, query: FeedQuery, terms: Terms): Html =>
  markup`<form
    class="filters"
    method="get"
    action="/${type.path}"
    role="search"
    aria-label="Zoek in ${type.label.nl}"
  >
    <div class="field">
      <label for="q">Zoek op woorden</label><input id="q" name="q" type="search" maxlength="200" value="${query.q ?? ''}">
    </div>
    ${type.name === 'themes' ? null : choice('theme', 'Thema', 'Alle thema’s', options(offeredTerms(terms, 'theme')), query.theme)}
    ${choice('area', 'Gebied', 'Alle gebieden', options(offeredTerms(terms, 'area')), query.area)}
    ${choice(
      'state',
      'Status',
      'Elke status',
      Object.entries(type.states).map(([code, { label }]) => ({ code, title: label.nl })),
      query.state,
    )}
    <div><button type="submit">${icon('search')} Zoek</button></div>
  </form>`

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
