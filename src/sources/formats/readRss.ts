import type { parseFeed } from 'feedsmith'
import { absolute } from '../entryHtml'
import { plainText } from '../plainText'
import type { ParsedSource } from '../SourceEntry'
import { makeEntries, pointOf, type RawEntry } from './makeEntry'

type Parsed = Extract<ReturnType<typeof parseFeed>, { format: 'rss' | 'rdf' }>
type Feed = Parsed['feed']
type Item = NonNullable<Feed['items']>[number]

/** RSS 0.9x to 2.0 and RDF, with the extensions that are in use: content, media, dc, georss. */
export const readRss = (feed: Feed, format: 'rss' | 'rdf', base: string): ParsedSource => {
  const home = absolute(feed.link, base) ?? base
  const { entries, problems } = makeEntries(
    (feed.items ?? []).map((item) => rawOf(item as Item, home)),
    home,
  )
  const minutes = 'ttl' in feed && typeof feed.ttl === 'number' && feed.ttl > 0 ? feed.ttl : null
  return { format, title: plainText(feed.title), entries, withdrawn: [], problems, minutes }
}

const rawOf = (item: Item, home: string): RawEntry => {
  const guid = 'guid' in item ? item.guid : undefined
  // A guid is an address unless it says otherwise (RSS 2.0, guid); many say it and are none.
  const permalink = guid?.isPermaLink === false ? null : absolute(guid?.value, null)
  const encoded = item.content?.encoded
  return {
    id: guid?.value ?? null,
    title: item.title ?? null,
    url: absolute(item.link, home) ?? permalink,
    summary: item.description ?? null,
    html: encoded ?? item.description ?? null,
    published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0] ?? item.dcterms?.created,
    updated: item.atom?.updated ?? item.dcterms?.modified,
    categories: [
      ...('categories' in item ? (item.categories ?? []).map(({ name }) => name) : []),
      ...(item.dc?.subjects ?? []),
    ],
    image: imageOf(item),
    place: pointOf(item.georss?.point),
  }
}

const imageOf = (item: Item): RawEntry['image'] => {
  const contents = [
    ...(item.media?.contents ?? []),
    ...(item.media?.groups ?? []).flatMap(({ contents: all }) => all ?? []),
  ]
  const media = contents.find(
    ({ medium, type, url }) =>
      url && (medium === 'image' || type?.startsWith('image/') || /\.(jpe?g|png|webp)($|\?)/i.test(url)),
  )
  if (media?.url)
    return { url: media.url, alt: media.description?.value ?? item.media?.description?.value ?? null }
  const enclosures = 'enclosures' in item ? (item.enclosures ?? []) : []
  const enclosure = enclosures.find(({ type }) => type?.startsWith('image/'))
  if (enclosure) return { url: enclosure.url }
  const [thumbnail] = item.media?.thumbnails ?? []
  return thumbnail ? { url: thumbnail.url } : null
}
