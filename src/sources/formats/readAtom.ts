import type { parseFeed } from 'feedsmith'
import { absolute } from '../entryHtml'
import { plainText } from '../plainText'
import type { ParsedSource } from '../SourceEntry'
import { makeEntries, pointOf, type RawEntry } from './makeEntry'

type Feed = Extract<ReturnType<typeof parseFeed>, { format: 'atom' }>['feed']
type Entry = NonNullable<Feed['entries']>[number]
/** A text or content construct: both have a value and a type. */
type Text = { value?: string; type?: string } | undefined

/** Atom (RFC 4287). */
export const readAtom = (feed: Feed, base: string): ParsedSource => {
  const home = linkOf(feed.links, 'alternate') ?? linkOf(feed.links, 'self') ?? base
  const { entries, problems } = makeEntries(
    (feed.entries ?? []).map((entry) => rawOf(entry as Entry)),
    absolute(home, base) ?? base,
  )
  return {
    format: 'atom',
    title: plainText(markupOf(feed.title)),
    entries,
    withdrawn: [],
    problems,
    minutes: null,
  }
}

const rawOf = (entry: Entry): RawEntry => ({
  id: entry.id ?? null,
  title: markupOf(entry.title),
  url: linkOf(entry.links, 'alternate'),
  summary: markupOf(entry.summary),
  html: markupOf(entry.content) ?? markupOf(entry.summary),
  published: entry.published ?? entry.updated,
  updated: entry.updated,
  categories: (entry.categories ?? []).map(({ label, term }) => label ?? term),
  image: imageOf(entry),
  place: pointOf(entry.georss?.point),
})

/** A text construct as markup: what is plain text is escaped (RFC 4287, 3.1.1). */
const markupOf = (text: Text): string | null => {
  const value = text?.value
  if (typeof value !== 'string') return null
  return text?.type === 'html' || text?.type === 'xhtml' || text?.type === 'text/html'
    ? value
    : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const linkOf = (links: Entry['links'], rel: string): string | null =>
  links?.find((link) => (link.rel ?? 'alternate') === rel && (!link.type || /html|atom/.test(link.type)))
    ?.href ??
  links?.find((link) => (link.rel ?? 'alternate') === rel)?.href ??
  null

const imageOf = ({ links, media }: Entry): RawEntry['image'] => {
  const content = media?.contents?.find(
    ({ medium, type }) => medium === 'image' || type?.startsWith('image/'),
  )
  if (content?.url) return { url: content.url, alt: content.description?.value ?? null }
  const enclosure = links?.find(({ rel, type }) => rel === 'enclosure' && type?.startsWith('image/'))
  return enclosure ? { url: enclosure.href, alt: enclosure.title ?? null } : null
}
