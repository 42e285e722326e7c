/** A line above every page, as the desk set it. */
export interface SiteNotice {
  kind: 'info' | 'warning'
  text: string
  textEnglish: string | null
  /** A path of this site, or an absolute address. */
  link: string | null
  linkText: string | null
  linkTextEnglish: string | null
  /** Milliseconds since 1970; null: from the beginning, and without an end. */
  from: number | null
  until: number | null
}

/** The notice, if it is to be seen at this moment. @param now - milliseconds since 1970 */
export const noticeAt = (notice: SiteNotice | null | undefined, now: number): SiteNotice | null =>
  notice && (notice.from === null || notice.from <= now) && (notice.until === null || now < notice.until)
    ? notice
    : null

/** The next moment at which a notice comes or goes, for caches; null when there is none. */
export const noticeTurnsAt = (notice: SiteNotice | null | undefined, now: number): number | null => {
  const ahead = [notice?.from, notice?.until].filter(
    (moment): moment is number => typeof moment === 'number' && moment > now,
  )
  return ahead.length > 0 ? Math.min(...ahead) : null
}
