import type { StatisticsTable } from './statisticsTables'

/** A table of figures; a dash where there is nothing to say. */
export const StatisticsTableView = ({
  language,
  table: { heads, key, lines, title },
}: {
  table: StatisticsTable
  language: 'nl' | 'en'
}) => {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return (
    <section data-table={key}>
      <h2>{title}</h2>
      <div aria-label={title} className="table noaber-table" role="region" tabIndex={0}>
        <table cellPadding="0" cellSpacing="0">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, values }, index) => (
              <tr data-total={key === 'month' && index === lines.length - 1 ? '' : undefined} key={name}>
                <td>{name}</td>
                {values.map((value, position) => (
                  <td key={heads[position + 1]}>{value === null ? '–' : number.format(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
