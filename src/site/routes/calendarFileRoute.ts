import type { FeedsContext } from '../../feeds/context'
import { isWithin } from '../../feeds/doors/isWithin'
import { icalendar } from '../../feeds/formats/ical'
import type { Content, Resource } from '../../feeds/http/Content'
import { loadAddress } from '../../feeds/loadAddress'
import { presentItem } from '../../feeds/presentItem'
import { cleanText } from '../../feeds/text/cleanText'
import type { FeedType } from '../../feeds/types/FeedType'
import type { Terms } from '../../feeds/Vocabulary'
import { pageHeaders } from '../pageHeaders'
import { PageNotFound } from '../PageNotFound'
import { hasCalendarFile } from '../parts/calendarLink'
import { everything } from './homeRoute'

/**
 * What a calendar takes over of one item (RFC 5545): `/agenda/{slug}.ics`. The UID is that of the feeds, so that who follows
 * the whole calendar too has it once.
 *
 * @throws PageNotFound for what is not there, has moved, or has no moment that a calendar can hold
 */
export const calendarFileResource = (
  context: FeedsContext,
  { terms, type, slug }: { terms: Terms; type: FeedType; slug: string },
): Resource => {
  if (!hasCalendarFile(type.name)) throw new PageNotFound()
  const path = `/${type.path}/${encodeURIComponent(slug)}`
  return {
    key: `calendar ${path}`,
    load: async (): Promise<Content> => {
      const { database, hubUrl, publicUrl, siteName } = context
      const found = await loadAddress(database, type.name, slug)
      if (found.kind !== 'item' || !(await isWithin(database, found.row.urn, terms.within)))
        throw new PageNotFound()
      const item = presentItem(found.row, { base: publicUrl, now: context.now(), types: terms.types })
      const { rows } = await database.query<{ revision: number }>(
        'select revision::int from feed_items where urn = $1',
        [item.urn],
      )
      const address = `${publicUrl}${path}.ics`
      return {
        contentType: icalendar.contentType,
        body: icalendar.render({
          id: item.urn,
          title: item.title,
          description: cleanText(`${item.title} – ${siteName}`),
          base: publicUrl,
          siteName,
          homeUrl: item.url,
          selfUrl: address,
          firstUrl: address,
          nextUrl: null,
          previousUrl: null,
          hubUrl,
          updated: new Date(item.updated),
          query: everything(type.name, 1, terms),
          items: [item],
          withdrawn: [],
          revisions: new Map(rows.map(({ revision }) => [item.urn, revision])),
        }),
        lastModified: null,
        expiresAt: null,
        headers: {
          ...pageHeaders(publicUrl),
          'Content-Disposition': `attachment; filename="${slug.replace(/[^\w-]/g, '') || 'agenda'}.ics"`,
        },
      }
    },
  }
}
