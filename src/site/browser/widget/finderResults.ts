import { formatDate } from '../../../feeds/text/formatDate'
import type { Language } from '../../../feeds/http/language'
import type { Label } from '../../../workflow'
import { element, link } from './element'
import { icon } from './icon'
import type { WidgetWords } from './words'

/** What a widget reads of an answer of matching. */
export interface FinderAnswer {
  matches: readonly {
    verdict: 'fits' | 'mayFit'
    criteria: readonly { outcome: 'met' | 'unknown'; reason: Label }[]
    item: {
      url: string
      title: string
      language: string
      state: string
      stateLabel: Label
      subsidyWindow: { opensAt: string | null; closesAt: string | null; provider: string | null }
    }
  }[]
}

interface Shown {
  /** Still empty; it gets the focus. */
  heading: HTMLElement
  titled: (title: Node) => HTMLElement
  say: WidgetWords
  language: Language
  /** The same answers at the site. */
  more: string
}

/** What may fit, each with the reasons; or what to do when nothing does. */
export const finderResults = ({ matches }: FinderAnswer, shown: Shown): readonly Node[] => {
  const { heading, say, more } = shown
  heading.append(matches.length === 0 ? say.none : say.found(matches.length))
  const toSite = element('p', { class: 'more' }, link(more, say.more))
  if (matches.length === 0) return [heading, element('p', {}, say.noneText), toSite]
  const list = element('ol', { class: 'list', role: 'list' })
  list.append(...matches.map((match) => element('li', {}, result(match, shown))))
  return [heading, element('p', { class: 'soft' }, say.help), list, toSite]
}

const result = (
  { verdict, criteria, item }: FinderAnswer['matches'][number],
  { titled, say, language }: Shown,
): HTMLElement => {
  const { opensAt, closesAt, provider } = item.subsidyWindow
  const tone = STATE_TONES['subsidy-windows']?.[item.state] ?? 'neutral'
  const met = criteria.filter(({ outcome }) => outcome === 'met').length
  const when =
    item.state === 'announced'
      ? opensAt && `${say.opens} ${formatDate(opensAt, language)}`
      : closesAt && `${say.closes} ${formatDate(closesAt, language)}`
  const reasons = element('ul', { class: 'reasons', role: 'list' })
  reasons.append(
    ...criteria.map(({ outcome, reason }) =>
      element('li', {}, icon(outcome === 'met' ? 'positive' : 'neutral'), ` ${reason[language]}`),
    ),
  )
  return element(
    'article',
    { class: 'card' },
    element(
      'div',
      { class: 'body' },
      element('p', {}, element('span', { class: `badge ${tone}` }, icon(tone), item.stateLabel[language])),
      titled(link(item.url, item.title, { lang: item.language === language ? null : item.language })),
      when
        ? element('p', { class: 'soft' }, icon('clock'), ` ${when}${provider ? `, ${provider}` : ''}`)
        : null,
      element('p', {}, verdict === 'fits' ? say.fits : say.mayFit(met, criteria.length)),
      element('details', {}, element('summary', {}, say.why), reasons),
    ),
  )
}
