/** The types that are counted. */
export const COUNTED_TYPES = ['ideas', 'initiatives'] as const

export type CountedType = (typeof COUNTED_TYPES)[number]

/** What figures can be split by. */
export type Dimension = 'theme' | 'area' | 'partner'

export const DIMENSIONS: readonly Dimension[] = ['theme', 'area', 'partner']

/** How participation went in a month, or in some other set of months. */
export interface Figures {
  /** Null where it is not told. */
  submitted: number | null
  published: number
  answered: number
  answeredInTime: number
  /** The median, in days of 24 hours with one decimal; null without answers. */
  daysToAnswer: number | null
  realised: number
}

/** What anybody may know of one month and type: of one theme, area or partner, or in total. */
export interface StatisticsRow extends Figures {
  /** In the Netherlands: `2027-03`. */
  month: string
  type: CountedType
  by: Dimension | 'all'
  /** The slug of a theme, the code of an area, the slug of a partner. Empty for all. */
  code: string
}
