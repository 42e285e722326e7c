import type { Response } from 'express'
import type { FeedsContext } from '../../feeds/context'
import { noticeAt } from '../../feeds/notice/SiteNotice'
import { layout, type Page } from '../../site/layout'
import { pageHeaders } from '../../site/pageHeaders'

/**
 * Answers with a page about an idea. The address may be all that somebody needs, and the page may hold what they told: nobody
 * keeps it, and its address goes nowhere.
 *
 * @param options.isListed - search engines may find it: a page without anything of anybody
 */
export const sendIdeaPage = (
  res: Response,
  context: FeedsContext,
  page: Page,
  { status = 200, isListed = false } = {},
): void => {
  const { notice, types } = context.vocabulary.known
  res
    .status(status)
    .set(pageHeaders(context.publicUrl, { hasScript: page.script !== undefined }))
    .set('Cache-Control', 'private, no-store')
    .set('Content-Language', page.language ?? 'nl')
    .set('Referrer-Policy', 'no-referrer')
    .set('X-Content-Type-Options', 'nosniff')
  if (!isListed) res.set('X-Robots-Tag', 'noindex, nofollow')
  res.type('html').send(layout(page, { context, types, notice: noticeAt(notice, context.now()) }))
}
