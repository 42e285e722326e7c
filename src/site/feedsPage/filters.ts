import { offeredTerms } from '../../feeds/doors/doorTerms'
import { markup, type Html } from '../html'
import { table } from '../parts/table'
import type { FeedsPageData } from './FeedsPageData'
import { termGroups } from './termGroups'
import { feedsWords } from './words'

/** The filters, with the codes that they take. Feeds and problems link to the anchors. */
export const feedFilters = (data: FeedsPageData): Html => {
  const { terms, language } = data
  const say = feedsWords[language]
  return markup`<section id="filters">
    <h2>${say.filters}</h2>
    <p class="text">${say.filtersText}</p>
    ${table(say.filters, [say.filter, say.meaning, say.example], filterRows(data))}
    <p class="text">${say.paging}</p>
    <details class="fold" id="statussen">
      <summary><span>${say.states}</span></summary>
      ${table(
        say.statesCaption,
        [say.kind, say.state],
        [...terms.types.values()].map(({ label, states }) => [
          label[language],
          markup`${Object.entries(states).map(([code, { label: state }], index) => markup`${index > 0 ? ', ' : ''}${state[language]} <code>${code}</code>`)}`,
        ]),
      )}
    </details>
    ${codes('theme', 'themas', say.themes, say.themesText, data)}
    ${codes('area', 'gebieden', say.areas, say.areasText, data)}
  </section>`
}

/** The codes of a filter, in the order of the tree. */
const codes = (
  kind: 'theme' | 'area',
  id: string,
  title: string,
  text: string,
  { terms, language }: FeedsPageData,
): Html | null =>
  offeredTerms(terms, kind).size > 0
    ? markup`<details class="fold" id="${id}">
        <summary><span>${title}</span></summary>
        <p>${text}</p>
        <ul class="codes"${language === 'nl' ? null : markup` lang="nl"`}>
          ${termGroups(offeredTerms(terms, kind))
            .flat()
            .map(
              ({ code, title: name, depth }) =>
                markup`<li class="choice-${Math.min(depth, 2)}">${name} <code>${code}</code></li> `,
            )}
        </ul>
      </details>`
    : null

const filterRows = ({ terms, language }: FeedsPageData): (Html | string)[][] => {
  const { filterMeanings: meanings } = feedsWords[language]
  const first = (kind: 'theme' | 'area' | 'partner') => offeredTerms(terms, kind).values().next().value?.code
  const examples: Record<keyof typeof meanings, string | undefined> = {
    theme: first('theme'),
    area: first('area'),
    partner: first('partner'),
    state: 'published',
    since: '2026-03-03',
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
