import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { markup, type Html } from '../html'
import { eventFormPath } from '../ideaForm/AtEvent'
import { eventWords } from '../ideaForm/eventWords'

/** The way to the idea form on the page of an event, while it takes ideas. @param now - milliseconds since 1970 */
export const bringAtEvent = (item: Item, now: number, language: Language): Html | null => {
  const taking = takingOf(item)
  if (!taking || now < Date.parse(taking.from) || now >= Date.parse(taking.until)) return null
  const { bring, bringButton } = eventWords[language]
  return markup`<p class="notice">
    ${bring} <a class="button" href="${eventFormPath({ slug: item.slug }, language)}">${bringButton}</a>
  </p>`
}

/** When that begins and ends, in milliseconds since 1970: the page is another one then. */
export const ideaMoments = (item: Item): number[] => {
  const taking = takingOf(item)
  return taking ? [Date.parse(taking.from), Date.parse(taking.until)] : []
}

const takingOf = (item: Item) => ('event' in item ? (item.event.takesIdeas ?? null) : null)
