import { EMPTY_SEARCH } from '../../feeds/search/emptySearch'
import type { Language } from '../../feeds/http/language'
import type { Item } from '../../feeds/schema/generated'
import { markup } from '../html'
import type { Frame, Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { cards } from '../parts/card'
import { pager } from '../parts/pager'
import { SEARCH, searchForm } from './searchForm'
import { searchWords } from './words'

/** What was searched for, and what was found. */
interface Found {
  words: string | null
  items: readonly Item[]
  /** The query part of the address of this page, of the one after it and of the one before. */
  here: string
  next: string | null
  previous: string | null
  isEmptySearch: boolean
}

/** The page on which the whole site is searched. Only the empty one is for search engines. */
export const searchPage = (
  { words, items, here, next, previous, isEmptySearch }: Found,
  types: Frame['types'],
  language: Language,
): Page => {
  const say = searchWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const at = (search: string | null, of = language) => search && inLanguage(`${SEARCH}${search}`, of)
  return {
    title: words === null ? say.title : say.found(words),
    path: inLanguage(`${SEARCH}${here}`, language),
    language,
    translation: { language: other, path: inLanguage(`${SEARCH}${here}`, other) },
    isUnlisted: words !== null,
    body: markup`<h1>${words === null ? say.title : say.found(words)}</h1>
      ${searchForm({ language, label: say.label, words: words ?? '' })}
      ${
        words === null
          ? markup`<p>${say.help}</p>`
          : items.length > 0
            ? cards(items, types, { language })
            : markup`<p class="notice">${isEmptySearch ? EMPTY_SEARCH[language] : say.nothing}</p>`
      }
      ${pager({ next: at(next), previous: at(previous) }, language)}`,
  }
}
