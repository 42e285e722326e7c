import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { instantOf, textOf } from '../collections/readValue'
import { queryRows } from '../db/session'
import { FEEDS_CHANNEL } from './appendChange'

/**
 * Writes the notice for the processes that serve pages, in the transaction of the request, and tells them. Without a text there
 * is none.
 */
export const syncNotice = async (req: PayloadRequest, notice: Record<string, unknown>): Promise<void> => {
  const text = textOf(notice.text)
  if (text === null) {
    await queryRows(
      req,
      sql`with gone as (delete from feed_notice returning id) select pg_notify(${FEEDS_CHANNEL}, 'notice') from gone`,
    )
    return
  }
  const kind = notice.kind === 'warning' ? 'warning' : 'info'
  await queryRows(
    req,
    sql`with written as (
          insert into feed_notice (id, kind, text, text_english, link, link_text, link_text_english, starts_at, ends_at)
          values (1, ${kind}, ${text}, ${textOf(notice.textEnglish)}, ${textOf(notice.link)}, ${textOf(notice.linkText)},
            ${textOf(notice.linkTextEnglish)}, ${instantOf(notice.from)}, ${instantOf(notice.until)})
          on conflict (id) do update set kind = excluded.kind, text = excluded.text, text_english = excluded.text_english,
            link = excluded.link, link_text = excluded.link_text, link_text_english = excluded.link_text_english,
            starts_at = excluded.starts_at, ends_at = excluded.ends_at
          returning id)
        select pg_notify(${FEEDS_CHANNEL}, 'notice') from written`,
  )
}
