import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { homeStyle } from '../assets'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Frame, Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { cards } from '../parts/card'
import { answerRows } from './answerRows'
import { eventRows } from './eventRows'
import { hero } from './hero'
import { ways } from './ways'
import { homeWords } from './words'

/** What stands on the front page, by part. */
export interface HomeItems {
  ideas: readonly Item[]
  answers: readonly Item[]
  initiatives: readonly Item[]
  windows: readonly Item[]
  events: readonly Item[]
  themes: readonly Item[]
}

/** Where the whole of a part is. */
const LISTS: Readonly<Record<keyof HomeItems, string>> = {
  ideas: '/ideeen',
  answers: '/ideeen?state=answered&state=inProgress&state=realised',
  initiatives: '/initiatieven',
  windows: '/subsidies',
  events: '/agenda',
  themes: '/themas',
}

/**
 * The front page: what Noaber is, what to do here, and what is going on.
 *
 * @param options.now - milliseconds since 1970, to say what is live
 */
export const homePage = (
  items: HomeItems,
  frame: Frame,
  { language, now }: { language: Language; now: number },
): Page => {
  const { context, types } = frame
  const words = homeWords[language]
  const part = (name: keyof HomeItems, show: (list: readonly Item[]) => Html): Html | null =>
    items[name].length > 0
      ? markup`<section>
          <h2>${words[name].title}</h2>
          ${show(items[name])}
          <p><a href="${inLanguage(LISTS[name], language)}">${words[name].more}</a> ${icon('arrowRight')}</p>
        </section> `
      : null
  const asCards = (list: readonly Item[]) => cards(list, types, { heading: 'h3', language })
  const other = language === 'nl' ? 'en' : 'nl'
  return {
    title: context.siteName,
    description: context.door
      ? (context.door.intro ?? context.door.tagline ?? context.siteName)
      : words.description,
    path: inLanguage('/', language),
    canonicalPath: '/',
    language,
    translation: { language: other, path: inLanguage('/', other) },
    isOfDoor: true,
    style: homeStyle,
    banner: hero(frame, language),
    body: markup`${ways(types, language)}
      ${part('ideas', asCards)}
      <div class="halves">
        ${part('answers', (list) => answerRows(list, types, language))}
        ${part('events', (list) => eventRows(list, { language, now }))}
      </div>
      ${part('windows', asCards)} ${part('initiatives', asCards)} ${part('themes', asCards)}
      ${Object.values(items).every((list: readonly Item[]) => list.length === 0) ? markup`<p class="notice">${words.nothing}</p>` : null}`,
  }
}
