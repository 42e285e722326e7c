import type { FeedsContext } from '../feeds/context'
import type { Content, Resource } from '../feeds/http/Content'
import { noticeAt, noticeTurnsAt } from '../feeds/notice/SiteNotice'
import { layout, type Page } from './layout'
import { pageHeaders } from './pageHeaders'
import type { Terms } from '../feeds/Vocabulary'

/** A page with what caches need to know of it. */
export interface LoadedPage {
  page: Page
  status?: number
  /** Milliseconds since 1970; see `Content`. */
  lastModified?: number | null
  expiresAt?: number | null
}

/** Makes a page something that can be answered from memory. */
export const pageResource = (
  context: FeedsContext,
  terms: Terms,
  key: string,
  load: () => Promise<LoadedPage>,
): Resource => ({
  key: `page ${key}`,
  load: async (): Promise<Content> => {
    const now = context.now()
    const { page, status, lastModified = null, expiresAt = null } = await load()
    return {
      status,
      contentType: 'text/html; charset=utf-8',
      body: layout(page, { context, types: terms.types, notice: noticeAt(terms.notice, now) }),
      // With a notice it is of later than what it is about; without a date nobody takes an earlier one for this.
      lastModified: terms.notice ? null : lastModified,
      expiresAt: soonest(expiresAt, noticeTurnsAt(terms.notice, now)),
      headers: {
        ...pageHeaders(context.publicUrl, { hasScript: page.script !== undefined, frame: page.frame }),
        'Content-Language': page.language ?? 'nl',
      },
    }
  },
})

const soonest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

/** An answer that sends people on to another address for good. */
export const movedResource = (context: FeedsContext, key: string, url: string): Resource => ({
  key: `moved ${key} ${url}`,
  load: async (): Promise<Content> => ({
    status: 301,
    contentType: 'text/plain; charset=utf-8',
    body: `${url}\n`,
    lastModified: null,
    expiresAt: null,
    headers: { ...pageHeaders(context.publicUrl), Location: url },
  }),
})
