import { randomUUID } from 'node:crypto'
import RSS from 'rss'
import type { FeedModel } from '../FeedModel'
import { authorOf, dateOf, rightsOf, summaryOf } from '../presentItem'
import type { Item } from '../schema/generated'
import { escapeMarkup } from '../text/escapeMarkup'
import type { FeedFormat } from './FeedFormat'
import { NAMESPACE, windowElements } from './windowElements'

/**
 * RSS 2.0, with the `rss` package. Texts come in clean (the package does not make them so), dates are left out when
 * they are none (it would print 'Invalid Date'), and its `lastBuildDate`, always now, makes place for the newest change.
 */
export const rss: FeedFormat = {
  path: 'rss',
  contentType: 'application/rss+xml; charset=utf-8',
  title: { nl: 'RSS', en: 'RSS' },
  description: {
    nl: 'Voor WordPress, Drupal, TYPO3 en bijna elke feedlezer.',
    en: 'For WordPress, Drupal, TYPO3 and nearly every feed reader.',
  },
  example: '/feeds/ideas.rss',
  withdrawals: 'onRequest',
  render: (model) => {
    // A name that no text can hold, so that what stands beside it is surely the package's own date.
    const mark = randomUUID()
    const feed = new RSS({
      title: model.title,
      description: model.description,
      site_url: model.homeUrl,
      feed_url: model.selfUrl,
      generator: mark,
      language: 'nl',
      ttl: 60,
      ...(model.hubUrl ? { hub: model.hubUrl } : {}),
      custom_namespaces: {
        georss: 'http://www.georss.org/georss',
        media: 'http://search.yahoo.com/mrss/',
        noaber: NAMESPACE,
      },
      custom_elements: pageLinks(model),
    })
    for (const item of model.items) feed.item(toItem(item, model))
    for (const { urn, at } of model.withdrawn) {
      feed.item({ title: 'Ingetrokken', description: '', url: '', guid: urn, date: new Date(at) })
    }
    const built = model.updated ? `<lastBuildDate>${model.updated.toUTCString()}</lastBuildDate>` : ''
    return feed
      .xml()
      .replace(
        new RegExp(`<generator>${mark}</generator><lastBuildDate>[^<]*</lastBuildDate>`),
        () => `<generator>Noaber</generator>${built}`,
      )
  },
}

/** What a file is of which nobody knows it (RFC 2046, 4.5.1). */
const UNKNOWN_TYPE = 'application/octet-stream'

const pageLinks = ({ nextUrl, previousUrl }: FeedModel): object[] =>
  [
    { rel: 'next', href: nextUrl },
    { rel: 'previous', href: previousUrl },
  ]
    .filter(({ href }) => href !== null)
    .map((link) => ({ 'atom:link': { _attr: { ...link, type: 'application/rss+xml' } } }))

const toItem = (item: Item, { base, siteName }: FeedModel): RSS.ItemOptions => {
  const published = dateOf(item.published)
  const { image } = item
  return {
    title: item.title,
    // Readers take a description for HTML, so a plain text is escaped twice: here, and as XML.
    description: escapeMarkup(summaryOf(item)),
    url: item.url,
    guid: item.urn,
    // The package leaves out what is empty, but would print 'Invalid Date' for a text that is no date.
    date: published ?? '',
    // Without a type the package would guess one from the address, or print 'false'.
    ...(image
      ? { enclosure: { url: image.url, size: image.bytes, type: image.mimeType || UNKNOWN_TYPE } }
      : {}),
    custom_elements: [
      { 'dc:creator': { _cdata: authorOf(item, siteName) } },
      { 'dc:rights': rightsOf(item) },
      // The original, of what was taken over from elsewhere (DCMI Metadata Terms, source).
      ...(item.origin?.url ? [{ 'dc:source': item.origin.url }] : []),
      ...item.themes.map(({ slug, title }) => ({
        category: [{ _attr: { domain: `${base}/themas/${encodeURIComponent(slug)}` } }, title],
      })),
      ...item.areas.map(({ code, name }) => ({
        category: [{ _attr: { domain: `${base}/feeds?area=${encodeURIComponent(code)}` } }, name],
      })),
      ...(item.html ? [{ 'content:encoded': { _cdata: item.html } }] : []),
      ...(image ? [mediaContent(image)] : []),
      ...(item.location ? [{ 'georss:point': `${item.location.latitude} ${item.location.longitude}` }] : []),
      ...windowElements(item).map(([name, text]) => ({ [name]: text })),
    ],
  }
}

const mediaContent = (image: NonNullable<Item['image']>): object => ({
  'media:content': [
    {
      _attr: {
        url: image.url,
        type: image.mimeType,
        medium: 'image',
        fileSize: image.bytes,
        width: image.width,
        height: image.height,
      },
    },
    ...(image.alt ? [{ 'media:description': [{ _attr: { type: 'plain' } }, image.alt] }] : []),
    ...(image.credit ? [{ 'media:credit': image.credit }] : []),
  ],
})
