import type { ReactNode } from 'react'
import { filterQuery, type DeskFilters } from '../../operations/desk/DeskFilters'
import type { FilterChoices } from '../../operations/desk/readFilterChoices'
import type { Label } from '../../workflow'
import './filters.css'
import { FilterSelect } from './FilterSelect'
import { filterWords } from './filterWords'

interface FilterFormProps {
  /** The address of the page, which the filters are put behind. */
  action: string
  choices: FilterChoices
  filters: DeskFilters
  language: keyof Label
  /** Whether it makes sense to ask who handles something here. */
  hasHandler: boolean
  /** What else in the address stays as it is. */
  kept?: Readonly<Record<string, string>>
  /** Whether something else than these filters is chosen, that clearing takes away too. */
  hasMore?: boolean
  /** More to choose in the same form. */
  children?: ReactNode
}

/** What the board, the calendar or the queue is narrowed to. A plain form: the choice stands in the address, to keep and to share. */
export const FilterForm = ({
  action,
  choices,
  filters,
  language,
  hasHandler,
  kept = {},
  hasMore = false,
  children,
}: FilterFormProps) => {
  const words = filterWords[language]
  const isNarrowed = hasMore || Object.keys(filterQuery(filters)).length > 0
  const home = Object.keys(kept).length > 0 ? `${action}?${new URLSearchParams(kept).toString()}` : action
  return (
    <form action={action} aria-label={words.filters} className="noaber-filters" method="get" role="search">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <FilterSelect
        all={words.all}
        choices={choices.themes}
        label={words.theme}
        name="theme"
        value={filters.theme}
      />
      <FilterSelect
        all={words.all}
        choices={choices.areas}
        label={words.area}
        name="area"
        value={filters.area}
      />
      {choices.partners.length > 0 ? (
        <FilterSelect
          all={words.all}
          choices={choices.partners}
          label={words.partner}
          name="partner"
          value={filters.partner}
        />
      ) : null}
      {hasHandler && choices.handlers.length > 0 ? (
        <FilterSelect
          all={words.all}
          choices={[{ id: 'me', label: words.mine }, ...choices.handlers]}
          label={words.handler}
          name="handler"
          value={filters.handler}
        />
      ) : null}
      {children}
      <div className="noaber-filters__buttons">
        <button className="noaber-filters__show" type="submit">
          {words.show}
        </button>
        {isNarrowed ? <a href={home}>{words.clear}</a> : null}
      </div>
    </form>
  )
}
