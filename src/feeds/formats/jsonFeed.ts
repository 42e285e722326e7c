import type { FeedModel } from '../FeedModel'
import { authorOf, dateOf, summaryOf } from '../presentItem'
import type { Item } from '../schema/generated'
import type { FeedFormat } from './FeedFormat'

/** JSON Feed 1.1 (jsonfeed.org), with an extension `_noaber` that holds the rest of each item, and what was withdrawn. */
export const jsonFeed: FeedFormat = {
  path: 'json',
  contentType: 'application/feed+json; charset=utf-8',
  title: { nl: 'JSON Feed', en: 'JSON Feed' },
  description: {
    nl: 'Voor je eigen website of app: alles wat we van een bericht weten, en wat is ingetrokken.',
    en: 'For your own site or app: everything we know of an item, and what was withdrawn.',
  },
  example: '/feeds/ideas.json',
  withdrawals: 'always',
  render: (model) =>
    `${JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: model.title,
        description: model.description,
        home_page_url: model.homeUrl,
        feed_url: model.selfUrl,
        next_url: model.nextUrl ?? undefined,
        language: 'nl',
        authors: [{ name: model.siteName, url: `${model.base}/` }],
        hubs: model.hubUrl ? [{ type: 'WebSub', url: model.hubUrl }] : undefined,
        _noaber: {
          about: `${model.base}/feeds`,
          id: model.id,
          type: model.query.type,
          updated: model.updated?.toISOString() ?? null,
          previous_url: model.previousUrl ?? undefined,
          withdrawn: model.withdrawn.map(({ urn, type, at }) => ({
            id: urn,
            type,
            withdrawn: new Date(at).toISOString(),
          })),
        },
        items: model.items.map((item) => toEntry(item, model)),
      },
      null,
      1,
    )}\n`,
}

const toEntry = (item: Item, { siteName }: FeedModel): object => {
  const author = authorOf(item, siteName)
  const tags = [...item.themes.map(({ title }) => title), ...item.areas.map(({ name }) => name)]
  return {
    id: item.urn,
    url: item.url,
    external_url: item.origin?.url ?? undefined,
    title: item.title,
    summary: summaryOf(item) || undefined,
    content_html: item.html || undefined,
    // Every item must have a content of one kind.
    content_text: item.html ? item.text || undefined : item.text || summaryOf(item),
    image: item.image?.url,
    date_published: dateOf(item.published)?.toISOString(),
    date_modified: dateOf(item.updated)?.toISOString(),
    authors: [{ name: author, url: item.partner?.website ?? item.partner?.url ?? undefined }],
    tags: tags.length > 0 ? tags : undefined,
    language: item.language,
    attachments:
      item.attachments.length > 0
        ? item.attachments.map(({ url, title, mimeType, bytes }) => ({
            url,
            mime_type: mimeType,
            title,
            size_in_bytes: bytes,
          }))
        : undefined,
    _noaber: restOf(item),
  }
}

/** Everything of an item that JSON Feed has no place for, under the names of the item's schema. */
const restOf = (item: Item): object => {
  const {
    urn: _urn,
    url: _url,
    title: _title,
    summary: _summary,
    html: _html,
    text: _text,
    language: _language,
    published: _published,
    updated: _updated,
    attachments: _attachments,
    ...rest
  } = item
  return rest
}
