import type { Database } from '../database'
import type { SiteNotice } from './SiteNotice'

/** The notice that was set, whether it is time for it or not; null when there is none. */
export const loadNotice = async (database: Database): Promise<SiteNotice | null> => {
  const { rows } = await database.query<NoticeRow>(NOTICE)
  const [row] = rows
  if (!row) return null
  const { ends_at, starts_at, ...notice } = row
  return { ...notice, from: starts_at?.getTime() ?? null, until: ends_at?.getTime() ?? null }
}

interface NoticeRow extends Omit<SiteNotice, 'from' | 'until'> {
  starts_at: Date | null
  ends_at: Date | null
}

const NOTICE = `
  select kind, text, text_english as "textEnglish", link, link_text as "linkText",
    link_text_english as "linkTextEnglish", starts_at, ends_at
  from feed_notice`
