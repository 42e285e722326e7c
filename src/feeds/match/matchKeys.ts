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

/** The types that are matched with each other. */
export type MatchedType = keyof typeof matchKeys
