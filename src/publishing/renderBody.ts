import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'

/** The body of an item in its two shapes. */
export interface RenderedBody {
  /** Sanitised with an allow-list; empty when there is no body. */
  html: string
  text: string
}

/**
 * Renders rich text to the HTML and the plain text that the public gets. What is not on the list does not get
 * through: no scripts, styles, event handlers or frames, and links only to http, https and mail.
 *
 * @example renderBody(row.body) // { html: '<p>Hallo</p>', text: 'Hallo' }
 */
export const renderBody = (body: unknown): RenderedBody => {
  if (!isEditorState(body)) return { html: '', text: '' }
  const html = convertLexicalToHTML({ data: body, disableContainer: true })
  return {
    html: sanitizeBody(html),
    text: convertLexicalToPlaintext({ data: body }).trim(),
  }
}

/** The one sanitiser of the project: for bodies written here and for HTML that comes in from elsewhere. */
export const sanitizeBody = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [
      ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
      ...['strong', 'em', 'b', 'i', 'u', 's', 'sub', 'sup', 'a', 'figure', 'figcaption'],
      ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'],
    ],
    allowedAttributes: {
      a: ['href', 'title', 'hreflang'],
      th: ['scope', 'colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    // A page has one h1, its title; a heading in the text is never higher than that.
    transformTags: { h1: 'h2' },
  }).trim()

const isEditorState = (body: unknown): body is SerializedEditorState =>
  body !== null && typeof body === 'object' && 'root' in body && typeof body.root === 'object'
