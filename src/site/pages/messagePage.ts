import { markup } from '../html'
import type { Page } from '../layout'

/** A page with one message: what happened, and where to go from here. */
export const messagePage = ({ title, text, path }: { title: string; text: string; path: string }): Page => ({
  title,
  path,
  body: markup`<h1>${title}</h1>
    <p class="lead">${text}</p>
    <p><a class="button" href="/">Naar de voorpagina</a></p>`,
})
