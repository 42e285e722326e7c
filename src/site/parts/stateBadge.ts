import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import type { FeedType, StateTone } from '../../feeds/types/FeedType'
import { markup, type Html } from '../html'
import { icon, type IconName } from '../icons'

const icons: Readonly<Record<StateTone, IconName>> = {
  neutral: 'dot',
  waiting: 'clock',
  active: 'play',
  positive: 'check',
  negative: 'cross',
}

/** The state of an item: a word, a colour and a sign, so that nobody needs to see the colour. */
export const stateBadge = (
  item: Item,
  types: ReadonlyMap<string, FeedType>,
  language: Language = 'nl',
): Html => {
  const tone = types.get(item.type)?.states[item.state]?.tone ?? 'neutral'
  return markup`<span class="nl-data-badge badge badge-${tone}">${icon(icons[tone])}${item.stateLabel[language]}</span>`
}
