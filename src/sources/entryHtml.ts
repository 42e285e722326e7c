import { Parser } from 'htmlparser2'
import sanitizeHtml from 'sanitize-html'
import type { SourceImage } from './SourceEntry'

/** An address in an entry, made absolute; null for what is none, or does not lead to a web page. */
export const absolute = (address: unknown, base: string | null): string | null => {
  if (typeof address !== 'string' || address.trim() === '') return null
  const text = address.trim()
  const url = URL.canParse(text)
    ? new URL(text)
    : base && URL.canParse(text, base)
      ? new URL(text, base)
      : null
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}

/** The first picture in a text, with what it says that it shows. Those of a few pixels only count readers. */
export const firstImage = (html: string | null, base: string | null): SourceImage | null => {
  let found: SourceImage | null = null
  const parser = new Parser({
    onopentag: (name, { src, alt, width, height }) => {
      if (found || name !== 'img' || isTiny(width) || isTiny(height)) return
      const url = absolute(src, base)
      if (url) found = { url, alt: alt?.trim() ? alt.trim() : null }
    },
  })
  parser.end(html ?? '')
  return found
}

const isTiny = (size: string | undefined): boolean =>
  size !== undefined && Number(size) > 0 && Number(size) < 20

/** Tags that the text of a document can hold. */
const TAGS = [
  ...[
    'p',
    'br',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'strong',
    'em',
    'b',
    'i',
    'u',
    's',
    'sub',
    'sup',
  ],
  ...['a', 'code', 'pre', 'div', 'hr'],
]

/**
 * The text of an entry with what a document can hold, and nothing that could do harm: no scripts, styles, forms, frames or
 * pictures; links are absolute and lead to web pages and mail. Headings are below the title of the page.
 *
 * @param base - what relative links are relative to
 */
export const cleanHtml = (html: string, base: string | null): string =>
  sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'svg'],
    transformTags: {
      h1: 'h2',
      a: (tagName, { href = '' }) => {
        const address = /^mailto:/i.test(href.trim()) ? href.trim() : absolute(href, base)
        return { tagName, attribs: address ? { href: address } : ({} as Record<string, string>) }
      },
    },
  }).trim()
