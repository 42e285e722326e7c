import type { Node } from '../../feeds/exports/jsonLd/node'
import { markup, trusted, type Html } from '../html'

/**
 * What a page is about, for search engines: JSON-LD in the words of schema.org. It is data, which no browser runs, so that
 * the page still needs no script. A text in it cannot end the element: every '<' is written as its number.
 */
export const linkedData = (node: Node): Html => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c')
  return markup`<script type="application/ld+json">${trusted(json)}</script>`
}
