import type { Item } from '../../feeds/schema/generated'
import type { Match, Outcome } from '../../feeds/match/Match'
import type { FeedType } from '../../feeds/types/FeedType'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { stateBadge } from './stateBadge'

/** What may fit the item of a page, what is known best first. */
export interface MatchingItems {
  kind: 'windows' | 'initiatives'
  entries: readonly { item: Item; match: Match }[]
  /** Of windows: the address at which somebody can tell more. */
  tellMore?: string
}

const words = {
  windows: {
    title: 'Subsidies die hierbij kunnen passen',
    intro:
      'We keken of de ronde open is of opengaat, en naar thema, gebied, aanvrager, bedrag, fase en begin. Of je subsidie krijgt, beslist wie hem geeft.',
    more: { path: '/subsidies?state=open', text: 'Alle subsidies die nu open zijn' },
  },
  initiatives: {
    title: 'Initiatieven waar dit bij kan passen',
    intro:
      'We keken naar thema, gebied, aanvrager, bedrag, fase en begin. Het zegt niets over de kans dat er subsidie komt.',
    more: { path: '/initiatieven', text: 'Alle initiatieven' },
  },
} as const

/** What may fit, with for each the reasons; nothing when there is nothing. */
export const matchesSection = (
  { kind, entries, tellMore }: MatchingItems,
  types: ReadonlyMap<string, FeedType>,
): Html | null => {
  const { title, intro, more } = words[kind]
  return entries.length === 0
    ? null
    : markup`<section class="matches">
        <h2>${title}</h2>
        <p class="soft">${intro}</p>
        <ul>
          ${entries.map(
            ({ item, match }) =>
              markup`<li>
                <h3><a href="${item.url}">${item.title}</a></h3>
                <p>${stateBadge(item, types)}</p>
                <details>
                  <summary>${match.verdict === 'fits' ? 'Alles klopt' : summary(match)}</summary>
                  ${reasons('Dit klopt', 'met', match)} ${reasons('Dit weten we niet', 'unknown', match)}
                </details>
              </li>`,
          )}
        </ul>
        ${tellMore ? markup`<p><a href="${tellMore}">Weet je meer van het plan? Vul het aan in de Subsidiewijzer</a> ${icon('arrowRight')}</p>` : null}
        <p><a href="${more.path}">${more.text}</a> ${icon('arrowRight')}</p>
      </section>`
}

const summary = ({ judgements }: Match): string => {
  const met = judgements.filter(({ outcome }) => outcome === 'met').length
  return `Klopt: ${met} van de ${judgements.length}. De rest weten we nog niet.`
}

const reasons = (title: string, which: Outcome, { judgements }: Match): Html | null => {
  const said = judgements.filter(({ outcome }) => outcome === which)
  return said.length === 0
    ? null
    : markup`<p><strong>${title}</strong></p>
        <ul>
          ${said.map(({ reason }) => markup`<li>${reason.nl}</li>`)}
        </ul>`
}
