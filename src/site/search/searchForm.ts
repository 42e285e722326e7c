import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { searchWords } from './words'

/** Where everything is searched. */
export const SEARCH = '/zoeken'

/** A field to search the whole site with. */
export const searchForm = ({
  language,
  label,
  words = '',
}: {
  language: Language
  label: string
  words?: string
}): Html =>
  markup`<form class="search" method="get" action="${SEARCH}" role="search" aria-label="${label}">
    <label for="zoek">${label}</label>
    <input id="zoek" name="q" type="search" maxlength="200" value="${words}">
    ${language === 'en' ? markup`<input type="hidden" name="lang" value="en">` : null}
    <button type="submit">${icon('search')} ${searchWords[language].button}</button>
  </form>`
