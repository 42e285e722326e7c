import type { parseFeed } from 'htmlparser2'
import type { ParsedSource } from '../SourceEntry'
import { plainText } from '../plainText'
import { makeEntries } from './makeEntry'

type Loose = NonNullable<ReturnType<typeof parseFeed>>

/** A feed that is no XML, read as browsers read pages: what can be made out of it. */
export const readLoosely = (feed: Loose, base: string): ParsedSource => {
  const { entries, problems } = makeEntries(
    feed.items.map(({ description, id, link, media, pubDate, title }) => ({
      id: id ?? null,
      title: title ?? null,
      url: link ?? null,
      summary: description ?? null,
      html: description ?? null,
      published: pubDate && !Number.isNaN(pubDate.getTime()) ? pubDate.toISOString() : null,
      image: media.find(({ medium }) => medium === 'image') ?? null,
    })),
    feed.link ?? base,
  )
  const format = feed.type === 'atom' ? 'atom' : feed.type === 'rdf' ? 'rdf' : 'rss'
  return { format, title: plainText(feed.title), entries, withdrawn: [], problems, minutes: null }
}
