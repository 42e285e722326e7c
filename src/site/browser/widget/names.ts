/** The attributes that every widget has. */
const COMMON = ['heading-level', 'lang', 'site'] as const

/** The attributes of `<noaber-feed>`. */
export const FEED = ['type', 'theme', 'area', 'partner', 'state', 'limit', 'layout', ...COMMON] as const

/** The attributes of `<noaber-subsidy-finder>`. */
export const FINDER = COMMON

/** The attributes of `<noaber-idea-form>`. */
export const IDEA = ['theme', 'area', 'event', ...COMMON] as const
