import { getTranslation } from '@payloadcms/translations'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { languageOf } from '../../errors/languageOf'
import { filterQuery, readFilters } from '../../operations/desk/DeskFilters'
import { deskScopeOf, hasField } from '../../operations/desk/deskScope'
import { readFilterChoices } from '../../operations/desk/readFilterChoices'
import { readBoard } from '../../operations/readBoard'
import { settingsOf } from '../../publishing/settingsOf'
import { endStates } from '../../workflow'
import '../admin.css'
import { FilterForm } from '../filters/FilterForm'
import { looksOf } from '../state/looksOf'
import { Board } from './Board'
import './board.css'
import { boardStepsOf } from './BoardStep'
import { BoardTabs } from './BoardTabs'
import { boardWords } from './boardWords'

/** `/admin/collections/{slug}/bord`: the documents of a collection as cards, in a column for each state. */
export const BoardView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { collectionConfig, req } = initPageResult
  const { i18n, payload } = req
  const { admin: adminRoute, api } = payload.config.routes
  if (!collectionConfig) notFound()
  const { slug } = collectionConfig
  const list = formatAdminURL({ adminRoute, path: `/collections/${slug}` })
  const home = `${list}/bord`
  if (!req.user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(home)}`)
  const scope = deskScopeOf(req)
  const { workflow } = settingsOf(payload, slug)
  if (!scope || !workflow) redirect(`${adminRoute}/unauthorized`)

  const filters = readFilters(searchParams)
  const showsEnded = searchParams?.ended === 'true'
  const ended = endStates(workflow)
  const states = Object.keys(workflow.states).filter((state) => showsEnded || !ended.has(state))
  const columns = await readBoard(req, slug, { states, filters })
  const choices = await readFilterChoices(req, scope)
  const language = languageOf(req)
  const words = boardWords[language]
  const query = filterQuery(filters)
  const title = getTranslation(collectionConfig.labels.plural, i18n)
  return (
    <Gutter className="noaber-page noaber-board-page">
      <SetStepNav nav={[{ label: title, url: list }, { label: words.board }]} />
      <div className="noaber-page__head">
        <h1>{`${title}: ${words.board.toLowerCase()}`}</h1>
        <BoardTabs collectionSlug={slug} i18n={i18n} isBoard payload={payload} />
      </div>
      <FilterForm
        action={home}
        choices={choices}
        filters={filters}
        hasHandler={hasField(req, slug, 'handler')}
        hasMore={showsEnded}
        language={language}
      >
        <label className="noaber-filters__choice">
          <input defaultChecked={showsEnded} name="ended" type="checkbox" value="true" />
          {words.showEnded}
        </label>
      </FilterForm>
      <Board
        address={formatAdminURL({ apiRoute: api, path: `/${slug}` })}
        collection={slug}
        initialColumns={columns}
        key={JSON.stringify([query, showsEnded])}
        list={list}
        query={query}
        states={looksOf(workflow)}
        steps={boardStepsOf(workflow)}
        title={`${title}: ${words.board.toLowerCase()}${payload.config.admin.meta.titleSuffix ?? ''}`}
        words={words}
      />
    </Gutter>
  )
}
