import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { measures, MEASURES } from '../../feeds/statistics/measures'
import { readStatistics } from '../../operations/statistics/readStatistics'
import { PanelPage } from '../page/PanelPage'
import { fillIn } from '../filters/fillIn'
import { formatInstant } from '../steps/formatInstant'
import { chartsOf } from './chartsOf'
import { MonthCharts } from './MonthCharts'
import './statistics.css'
import { StatisticsFilters } from './StatisticsFilters'
import { readQuery, writeQuery } from './statisticsQuery'
import { statisticsTables } from './statisticsTables'
import { StatisticsTableView } from './StatisticsTableView'
import { statisticsWords } from './statisticsWords'

/** `/admin/statistieken`: how participation goes. Like every view at the root it looks itself who asks. */
export const StatisticsView = async (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const { payload, user } = req
  const adminRoute = payload.config.routes.admin
  const home = formatAdminURL({ adminRoute, path: '/statistieken' })
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  const asked = readQuery(searchParams, new Date())
  const statistics = await readStatistics(req, asked)
  if (!statistics) redirect(`${adminRoute}/unauthorized`)

  const query = { ...asked, partner: statistics.query.partner }
  const language = languageOf(req)
  const words = statisticsWords[language]
  const { months, tables } = statisticsTables(statistics, query, language)
  const { countedAt, isOwnOnly } = statistics
  const isEmpty = statistics.months.every(({ month }) => month === null)
  return (
    <PanelPage className="noaber-statistics" trail={[{ label: words.title }]} view={view}>
      <h1>{words.title}</h1>
      <p className="noaber-page__intro">
        {words.intro} {isOwnOnly ? `${words.own} ` : ''}
        {countedAt
          ? fillIn(words.counted, { at: formatInstant(countedAt.toISOString(), language) })
          : words.never}
      </p>
      <StatisticsFilters home={home} query={query} statistics={statistics} words={words} />
      {isEmpty ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>
            <a download href={`${payload.config.routes.api}/statistics.csv?${writeQuery(asked)}`}>
              {words.download}
            </a>
          </p>
          <MonthCharts charts={chartsOf(months, language)} language={language} note={words.chart} />
        </>
      )}
      {tables
        .filter(({ key }) => !isEmpty || key === 'feed')
        .map((table) => (
          <StatisticsTableView key={table.key} language={language} table={table} />
        ))}
      <h2>{words.definitions}</h2>
      <dl className="noaber-statistics__definitions">
        {MEASURES.map((name) => (
          <div key={name}>
            <dt>{measures[name].label[language]}</dt>
            <dd>{measures[name].definition[language]}</dd>
          </div>
        ))}
        {statistics.feeds === null ? null : (
          <div>
            <dt>{words.readers}</dt>
            <dd>{words.readersDefinition}</dd>
          </div>
        )}
      </dl>
    </PanelPage>
  )
}
