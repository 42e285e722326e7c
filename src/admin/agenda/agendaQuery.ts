import { AGENDA_KINDS, type AgendaKind } from '../../operations/desk/AgendaEntry'
import { filterQuery, readFilters, type DeskFilters } from '../../operations/desk/DeskFilters'
import { monthFrom, monthText, type Month } from './dutchMonth'

/** What somebody looks at in the calendar: it all stands in the address. */
export interface AgendaQuery {
  month: Month
  isList: boolean
  /** Never empty: nothing chosen is everything. */
  kinds: readonly AgendaKind[]
  filters: DeskFilters
}

/**
 * Reads the address of the calendar: `month=2027-03`, `view=list`, `kind` as often as one likes, and the filters.
 */
export const readAgendaQuery = (
  query: Readonly<Record<string, unknown>> | undefined,
  now: Date,
): AgendaQuery => {
  const asked = [query?.kind].flat()
  const kinds = AGENDA_KINDS.filter((kind) => asked.includes(kind))
  return {
    month: monthFrom(query?.month, now),
    isList: query?.view === 'list',
    kinds: kinds.length > 0 ? kinds : AGENDA_KINDS,
    filters: readFilters(query),
  }
}

/** The address at which the calendar shows this. */
export const agendaAddress = (home: string, { month, isList, kinds, filters }: AgendaQuery): string => {
  const parameters = new URLSearchParams({
    month: monthText(month),
    ...(isList ? { view: 'list' } : {}),
    ...filterQuery(filters),
  })
  if (kinds.length < AGENDA_KINDS.length) for (const kind of kinds) parameters.append('kind', kind)
  return `${home}?${parameters.toString()}`
}
