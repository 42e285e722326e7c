import type { parseFeed } from 'feedsmith'
import { absolute } from '../entryHtml'
import { plainText } from '../plainText'
import type { ParsedSource } from '../SourceEntry'
import { makeEntries, type RawEntry } from './makeEntry'

type Feed = Extract<ReturnType<typeof parseFeed>, { format: 'json' }>['feed']
type Item = NonNullable<Feed['items']>[number]

/** JSON Feed 1.0 and 1.1. */
export const readJsonFeed = (feed: Feed, base: string): ParsedSource => {
  const home = absolute(feed.home_page_url, base) ?? base
  const { entries, problems } = makeEntries(
    (feed.items ?? []).map((item) => rawOf(item as Item)),
    home,
  )
  return { format: 'json', title: plainText(feed.title), entries, withdrawn: [], problems, minutes: null }
}

const rawOf = (item: Item): RawEntry => ({
  id: item.id ?? null,
  title: escaped(item.title),
  url: item.url ?? item.external_url ?? null,
  summary: escaped(item.summary),
  html: item.content_html ?? paragraphs(item.content_text),
  published: item.date_published,
  updated: item.date_modified,
  categories: item.tags ?? [],
  image: item.image || item.banner_image ? { url: item.image ?? item.banner_image } : null,
})

/** Plain text as markup (JSON Feed 1.1: everything but `content_html` is plain text). */
const escaped = (text: string | undefined): string | null =>
  text === undefined ? null : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const paragraphs = (text: string | undefined): string | null =>
  text === undefined
    ? null
    : text
        .split(/\n\s*\n/)
        .map((part) => `<p>${(escaped(part) ?? '').trim().replaceAll('\n', '<br>')}</p>`)
        .join('')
