import type { FeedQuery } from '../feeds/FeedQuery'

/** Where an item stands, or stood before it changed. Null: nobody knows any more. */
export interface Place {
  type: string
  /** Ancestors included. */
  themes: readonly string[] | null
  areas: readonly string[] | null
  partner: string | null
}

/**
 * Whether a change at a place can be seen in a feed. Words, states and dates are not looked at: the feed is made, and
 * compared with what was delivered last.
 */
export const touches = (
  query: Pick<FeedQuery, 'type' | 'theme' | 'area' | 'partner' | 'formerly'>,
  { type, themes, areas, partner }: Place,
): boolean => {
  if (query.type !== 'all' && query.type !== type) return false
  if (themes === null || areas === null) return true
  const { theme: formerThemes = [], partner: formerPartners = [] } = query.formerly ?? {}
  const meets = (wanted: readonly string[], there: readonly string[]) =>
    wanted.length === 0 || wanted.some((code) => there.includes(code))
  return (
    meets([...query.theme, ...formerThemes], themes) &&
    meets(query.area, areas) &&
    meets([...query.partner, ...formerPartners], partner ? [partner] : [])
  )
}
