import { isRowId } from '../../access/isRowId'

/** What somebody narrows the board or the calendar to. `null`: everything. */
export interface DeskFilters {
  /** The id of a theme; what is below it counts, too. */
  theme: number | null
  /** The id of an area; what lies in it counts, too. */
  area: number | null
  partner: number | null
  /** The id of an account, or `me`: whoever asks. */
  handler: number | 'me' | null
}

/** The names of the filters, as they stand in an address. */
export const FILTER_NAMES = ['theme', 'area', 'partner', 'handler'] as const satisfies (keyof DeskFilters)[]

/** No filter at all. */
export const NO_FILTERS: DeskFilters = { theme: null, area: null, partner: null, handler: null }

/**
 * The filters in the query of an address. What is no id counts as no filter: an address that somebody kept may be old.
 *
 * @example readFilters({ theme: '3', handler: 'me' }) // { theme: 3, area: null, partner: null, handler: 'me' }
 */
export const readFilters = (query: Readonly<Record<string, unknown>> | undefined): DeskFilters => {
  const idIn = (name: string) => (isRowId(query?.[name]) ? Number(query?.[name]) : null)
  return {
    theme: idIn('theme'),
    area: idIn('area'),
    partner: idIn('partner'),
    handler: query?.handler === 'me' ? 'me' : idIn('handler'),
  }
}

/** The filters as the query of an address, without those that are not set. */
export const filterQuery = (filters: DeskFilters): Record<string, string> =>
  Object.fromEntries(
    FILTER_NAMES.flatMap((name): [string, string][] => {
      const value = filters[name]
      return value === null ? [] : [[name, String(value)]]
    }),
  )
