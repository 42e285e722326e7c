import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { AGENDA_KINDS, type AgendaEntry } from '../../operations/desk/AgendaEntry'
import { deskScopeOf } from '../../operations/desk/deskScope'
import { readFilterChoices } from '../../operations/desk/readFilterChoices'
import { findOverduePlans } from '../../operations/findOverduePlans'
import { readAgenda } from '../../operations/readAgenda'
import { readUnscheduled } from '../../operations/readUnscheduled'
import { PanelPage } from '../page/PanelPage'
import { FilterForm } from '../filters/FilterForm'
import './agenda.css'
import { AgendaHead } from './AgendaHead'
import { AgendaList } from './AgendaList'
import { AgendaMonth } from './AgendaMonth'
import type { AgendaPage } from './AgendaPage'
import { agendaAddress, readAgendaQuery } from './agendaQuery'
import { agendaWords } from './agendaWords'
import { dayOf, rangeOf, monthText } from './dutchMonth'
import { OverduePlans } from './OverduePlans'
import { UnscheduledList } from './UnscheduledList'

/** `/admin/agenda`: what happens when, by month. Like every view at the root it looks itself who asks. */
export const AgendaView = async (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const { payload, user } = req
  const adminRoute = payload.config.routes.admin
  const home = formatAdminURL({ adminRoute, path: '/agenda' })
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  const scope = deskScopeOf(req)
  if (!scope) redirect(`${adminRoute}/unauthorized`)

  const now = new Date()
  const query = readAgendaQuery(searchParams, now)
  const { entries, isCut } = await readAgenda(req, { ...rangeOf(query.month), ...query, now })
  const unscheduled = await readUnscheduled(req, query.filters)
  const overdue = await findOverduePlans(req)
  const choices = await readFilterChoices(req, scope)
  const language = languageOf(req)
  const words = agendaWords[language]
  const byDay = groupByDay(entries)
  const page: AgendaPage = {
    language,
    words,
    linkTo: ({ collection, id }) => formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` }),
  }
  const list = agendaAddress(home, { ...query, isList: true })
  return (
    <PanelPage className="noaber-agenda-page" trail={[{ label: words.title }]} view={view}>
      <h1>{words.title}</h1>
      <p className="noaber-page__intro">{words.intro}</p>
      <OverduePlans page={page} plans={overdue} />
      <FilterForm
        action={home}
        choices={choices}
        filters={query.filters}
        hasHandler
        hasMore={query.kinds.length < AGENDA_KINDS.length}
        kept={{ month: monthText(query.month), ...(query.isList ? { view: 'list' } : {}) }}
        language={language}
      >
        <fieldset>
          <legend>{words.kinds}</legend>
          {AGENDA_KINDS.map((kind) => (
            <label className="noaber-filters__choice" key={kind}>
              <input defaultChecked={query.kinds.includes(kind)} name="kind" type="checkbox" value={kind} />
              {words.kind[kind]}
            </label>
          ))}
        </fieldset>
      </FilterForm>
      <AgendaHead home={home} language={language} now={now} query={query} />
      {isCut ? <p role="note">{words.cut}</p> : null}
      <div className="noaber-agenda">
        <div>
          {entries.length === 0 ? <p>{words.empty}</p> : null}
          {query.isList ? (
            <AgendaList byDay={byDay} page={page} />
          ) : (
            <AgendaMonth byDay={byDay} list={list} month={query.month} page={page} today={dayOf(now)} />
          )}
        </div>
        <UnscheduledList groups={unscheduled} page={page} />
      </div>
    </PanelPage>
  )
}

const groupByDay = (entries: readonly AgendaEntry[]): ReadonlyMap<string, readonly AgendaEntry[]> => {
  const byDay = new Map<string, AgendaEntry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.at)
    byDay.set(day, [...(byDay.get(day) ?? []), entry])
  }
  return byDay
}
