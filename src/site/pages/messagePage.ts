import { markup } from '../html'
import type { Page } from '../layout'
import { searchForm } from '../search/searchForm'
import { searchWords } from '../search/words'

interface Message extends Pick<Page, 'title' | 'path' | 'root'> {
  text: string
}

/** A page with one message: what happened, and where to go from here: to search, when that can be done under this host name. */
export const messagePage = ({ title, text, path, root = '' }: Message): Page => ({
  title,
  path,
  root,
  body: markup`<h1>${title}</h1>
    <p class="lead">${text}</p>
    ${root === '' ? searchForm({ language: 'nl', label: searchWords.nl.label }) : null}
    <p><a class="button" href="${root}/">Naar de voorpagina</a></p>`,
})
