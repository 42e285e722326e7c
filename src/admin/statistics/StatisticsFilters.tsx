import type { Statistics } from '../../operations/statistics/readStatistics'
import '../filters/filters.css'
import { FilterSelect } from '../filters/FilterSelect'
import type { PageQuery } from './statisticsQuery'
import type { StatisticsWords } from './statisticsWords'

interface StatisticsFiltersProps {
  home: string
  query: PageQuery
  statistics: Pick<Statistics, 'terms' | 'isOwnOnly'>
  words: StatisticsWords
}

/** What the figures are narrowed to. A plain form: the choice stands in the address, to keep and to share. */
export const StatisticsFilters = ({ home, query, statistics, words }: StatisticsFiltersProps) => {
  const choices = (kind: 'theme' | 'area' | 'partner') =>
    statistics.terms.filter((term) => term.kind === kind).map(({ code, title }) => [code, title] as const)
  const selects = [
    ['type', (['ideas', 'initiatives'] as const).map((type) => [type, words[type]] as const)],
    ['theme', choices('theme')],
    ['area', choices('area')],
    ...(statistics.isOwnOnly ? [] : ([['partner', choices('partner')]] as const)),
  ] as const
  return (
    <form action={home} aria-label={words.filters} className="noaber-filters" method="get" role="search">
      {(['since', 'until'] as const).map((name) => (
        <label className="noaber-filters__field" key={name}>
          <span>{words[name]}</span>
          <input
            defaultValue={query[name]}
            name={name}
            pattern="\d{4}-\d{2}"
            placeholder="2027-03"
            type="month"
          />
        </label>
      ))}
      {selects.map(([name, options]) => (
        <FilterSelect
          all={words.all}
          choices={options.map(([id, label]) => ({ id, label }))}
          key={name}
          label={words[name]}
          name={name}
          value={query[name]}
        />
      ))}
      <div className="noaber-filters__buttons">
        <button className="noaber-filters__show" type="submit">
          {words.show}
        </button>
        <a href={home}>{words.clear}</a>
      </div>
    </form>
  )
}
