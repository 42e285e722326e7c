import type { Item } from '../../feeds/schema/generated'
import type { Language } from '../../feeds/http/language'
import type { Match } from '../../feeds/match/Match'
import type { FeedType } from '../../feeds/types/FeedType'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { inLanguage, otherThan } from '../pageLanguage'
import { matchWords } from './matchWords'
import { stateBadge } from './stateBadge'

/** What may fit the item of a page, what is known best first. */
export interface MatchingItems {
  kind: 'windows' | 'initiatives'
  entries: readonly { item: Item; match: Match }[]
  /** Of windows: the address at which somebody can tell more. */
  tellMore?: string
}

/** What may fit, with for each the reasons; nothing when there is nothing. */
export const matchesSection = (
  { kind, entries, tellMore }: MatchingItems,
  types: ReadonlyMap<string, FeedType>,
  language: Language = 'nl',
): Html | null => {
  const say = matchWords[language]
  const { title, intro, more } = say[kind]
  return entries.length === 0
    ? null
    : markup`<section class="matches">
        <h2>${title}</h2>
        <p class="soft">${intro}</p>
        <ul>
          ${entries.map(
            ({ item, match }) =>
              markup`<li>
                <h3><a href="${inLanguage(item.url, language)}"${foreign(item, language)}>${item.title}</a></h3>
                <p>${stateBadge(item, types, language)}</p>
                <details>
                  <summary>${match.verdict === 'fits' ? say.allRight : summary(match, language)}</summary>
                  ${reasons('met', match, language)} ${reasons('unknown', match, language)}
                </details>
              </li>`,
          )}
        </ul>
        ${tellMore ? markup`<p><a href="${inLanguage(tellMore, language)}">${say.tellMore}</a> ${icon('arrowRight')}</p>` : null}
        <p><a href="${inLanguage(more.path, language)}">${more.text}</a> ${icon('arrowRight')}</p>
      </section>`
}

/** The language of a title that is another than that of the page. */
const foreign = (item: Item, language: Language): Html | null => {
  const other = otherThan(language, item.language)
  return other ? markup` lang="${other}"` : null
}

const summary = ({ judgements }: Match, language: Language): string => {
  const met = judgements.filter(({ outcome }) => outcome === 'met').length
  return matchWords[language].partly(met, judgements.length)
}

const reasons = (which: 'met' | 'unknown', { judgements }: Match, language: Language): Html | null => {
  const said = judgements.filter(({ outcome }) => outcome === which)
  return said.length === 0
    ? null
    : markup`<p><strong>${matchWords[language][which]}</strong></p>
        <ul>
          ${said.map(({ reason }) => markup`<li>${reason[language]}</li>`)}
        </ul>`
}
