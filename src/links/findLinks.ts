import { Parser } from 'htmlparser2'

/** A link in a public item. */
export interface FoundLink {
  /** Absolute and without a fragment; or a path on this site. */
  url: string
  /** Of another site: with the port, unless it is the usual one. Null for a page of this site. */
  host: string | null
  /** Of a page of this site: the parts of its address. */
  page: { path: string; slug: string } | null
}

/** Parts of an item that are about something else, with links of their own, or that hold files of this site. */
const OTHERS = ['partner', 'licence', 'image', 'attachments', 'themes', 'areas', 'url', 'origin']

/** Longer is no address that somebody put there to be followed, and too long for an index. */
const LONGEST = 2000

/**
 * Finds the links of an item: in its HTML, and in its own fields that hold an address. What other items have, such as the
 * website of its partner, is theirs; where it was taken over from is looked at by the import.
 *
 * @param item - as it stands in `feed_items`
 * @param publicUrl - the address of this site: links to its own pages are found as paths
 */
export const findLinks = (item: object, publicUrl: string): FoundLink[] => {
  const found = new Map<string, FoundLink>()
  for (const address of addressesIn(item)) {
    const link = readLink(address, publicUrl)
    if (link && link.url.length <= LONGEST) found.set(link.url, link)
  }
  return [...found.values()]
}

const addressesIn = (value: unknown, key = '', depth = 0): string[] => {
  if (typeof value === 'string') {
    if (/<a\s/i.test(value)) return hrefsIn(value)
    return key !== 'text' && /^https?:\/\/\S+$/i.test(value) ? [value] : []
  }
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((entry) => addressesIn(entry, key, depth + 1))
  // Something with an identity of its own is another item.
  if (depth > 0 && 'urn' in value) return []
  return Object.entries(value)
    .filter(([name]) => depth > 0 || !OTHERS.includes(name))
    .flatMap(([name, part]) => addressesIn(part, name, depth + 1))
}

const hrefsIn = (html: string): string[] => {
  const hrefs: string[] = []
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === 'a' && href) hrefs.push(href)
    },
  })
  parser.end(html)
  return hrefs
}

const readLink = (address: string, publicUrl: string): FoundLink | null => {
  const own = new URL(publicUrl)
  if (!URL.canParse(address, own)) return null
  const url = new URL(address, own)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  if (url.host !== own.host) return { url: url.href, host: url.host, page: null }
  const [path, slug, ...more] = url.pathname.split('/').slice(1)
  if (!path || !slug || more.length > 0) return null
  return { url: url.pathname, host: null, page: { path, slug: decode(slug) } }
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
