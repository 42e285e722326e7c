/** The types that are counted. */
export const COUNTED_TYPES = ['ideas', 'initiatives'] as const

export type CountedType = (typeof COUNTED_TYPES)[number]

/** How participation went in one month, of one type and of one theme, area and partner, or of all of them. */
export interface StatisticsRow {
  /** In the Netherlands: `2027-03`. */
  month: string
  type: CountedType
  /** The slug of a theme, the code of an area, the slug of a partner. Null stands for all. */
  theme: string | null
  area: string | null
  partner: string | null
  /** Null where it is not split. */
  submitted: number | null
  published: number
  answered: number
  answeredInTime: number
  /** The median, in days of 24 hours with one decimal; null without answers. */
  daysToAnswer: number | null
  realised: number
  /** When it was counted. */
  countedAt: Date
}

/** Which rows are wanted. Null: all months; all types; the row of all themes, areas or partners. */
export interface StatisticsQuery {
  /** The first and last month, both included. */
  since: string | null
  until: string | null
  type: CountedType | null
  theme: string | null
  area: string | null
  partner: string | null
}
