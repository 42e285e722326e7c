import type { WidgetServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { languageOf } from '../../errors/languageOf'
import { nameOfActor } from '../../operations/nameOfActor'
import { readActivity } from '../../operations/readActivity'
import { formatInstant } from '../steps/formatInstant'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'
import { DeskList } from './DeskList'
import { ForOthers } from './ForOthers'

/** What happened last, for the province's own people. */
export const ActivityWidget = async ({ req }: WidgetServerProps) => {
  const language = languageOf(req)
  const words = dashboardWords[language]
  if (!isStaffActor(actorOf(req))) return <ForOthers language={language} title={words.activity} />
  const lines = (await readActivity(req)).map(({ at, by, collection, documentId, id, label, title }) => ({
    key: String(id),
    path: title === null ? null : (`/collections/${collection}/${documentId}/tijdlijn` as const),
    title: title ?? words.gone,
    note: `${label[language]} · ${nameOfActor(by, language)} · ${formatInstant(at, language)}`,
  }))
  return (
    <DeskCard title={words.activity}>
      <DeskList adminRoute={req.payload.config.routes.admin} empty={words.noActivity} lines={lines} />
    </DeskCard>
  )
}
