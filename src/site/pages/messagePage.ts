import { markup } from '../html'
import type { Page } from '../layout'

interface Message extends Pick<Page, 'title' | 'path' | 'root'> {
  text: string
}

/** A page with one message: what happened, and where to go from here. */
export const messagePage = ({ title, text, path, root = '' }: Message): Page => ({
  title,
  path,
  root,
  body: markup`<h1>${title}</h1>
    <p class="lead">${text}</p>
    <p><a class="button" href="${root}/">Naar de voorpagina</a></p>`,
})
