import type { Language } from '../../feeds/http/language'
import { markup } from '../html'
import type { Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { searchForm } from '../search/searchForm'
import { searchWords } from '../search/words'

interface Message extends Pick<Page, 'title' | 'path' | 'root'> {
  text: string
  language?: Language
}

const home = { nl: 'Naar de voorpagina', en: 'To the front page' } as const

/** A page with one message: what happened, and where to go from here: to search, when that can be done under this host name. */
export const messagePage = ({ title, text, path, root = '', language = 'nl' }: Message): Page => ({
  title,
  path,
  root,
  language,
  body: markup`<h1>${title}</h1>
    <p class="lead">${text}</p>
    ${root === '' ? searchForm({ language, label: searchWords[language].label }) : null}
    <p><a class="button" href="${inLanguage(`${root}/`, language)}">${home[language]}</a></p>`,
})
