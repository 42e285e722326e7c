/** What the index of matches holds for what names nothing: no themes are all themes, and who is not known may be anybody. */
export const ANYTHING = '*'

/** The values at a path in an item as an array of texts (jsonb), or the one that stands for anything. */
const keysAt = (path: string): string =>
  `coalesce(nullif(jsonb_path_query_array(item, '${path}'), '[]'::jsonb), '["${ANYTHING}"]'::jsonb)`

/** What windows and initiatives are found by, as SQL over `feed_items`: the very expressions that the indexes hold. */
export const matchKeys = {
  'subsidy-windows': {
    theme: keysAt('$.themes[*].slug'),
    area: keysAt('$.areas[*].code'),
    applicant: keysAt('$.subsidyWindow.applicantKinds[*]'),
    phase: keysAt('$.subsidyWindow.phases[*]'),
  },
  initiatives: {
    theme: keysAt('$.themes[*].slug'),
    area: keysAt('$.areas[*].code'),
    applicant: keysAt('$.initiative.applicantKind ? (@ != null)'),
    phase: keysAt('$.initiative.phase ? (@ != null)'),
  },
} as const

/**
 * The states that a row may have while it is matched at all. They stand in the indexes and, in so many words, in the statements:
 * what is over, which is most of it, is not looked at.
 */
export const matchedStates = {
  'subsidy-windows': ['announced', 'open'],
  initiatives: ['published', 'underway'],
} as const satisfies Readonly<Record<keyof typeof matchKeys, readonly string[]>>

/** What a row of a type must be to be matched, as SQL over `feed_items`: the very condition of its index. */
export const matchedSql = (type: MatchedType): string =>
  `type = '${type}' and state in (${matchedStates[type].map((state) => `'${state}'`).join(', ')})`

/** The types that are matched with each other. */
export type MatchedType = keyof typeof matchKeys
