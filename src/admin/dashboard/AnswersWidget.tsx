import type { WidgetServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { languageOf } from '../../errors/languageOf'
import { formatInstant } from '../steps/formatInstant'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'
import { DeskList } from './DeskList'
import { ForOthers } from './ForOthers'

/** The ideas whose answer is due first: of everybody for the desk, of themselves for an assessor. */
export const AnswersWidget = async ({ req }: WidgetServerProps) => {
  const actor = actorOf(req)
  const language = languageOf(req)
  const words = dashboardWords[language]
  if (!isStaffActor(actor) || actor.kind !== 'user')
    return <ForOthers language={language} title={words.answers} />
  const { docs } = await req.payload.find({
    collection: 'ideas',
    where: {
      state: { in: ['underReview', 'answerReady'] },
      answerDueAt: { exists: true },
      ...(actor.role === 'assessor' ? { handler: { equals: actor.id } } : {}),
    },
    depth: 0,
    limit: 6,
    overrideAccess: false,
    pagination: false,
    req,
    select: { title: true, answerDueAt: true },
    sort: 'answerDueAt',
    user: req.user,
  })
  const now = new Date().toISOString()
  const lines = docs.map(({ answerDueAt, id, title }) => {
    const at = answerDueAt ?? now
    const isLate = at < now
    return {
      key: String(id),
      path: `/collections/ideas/${id}` as const,
      title: title ?? '',
      note: `${isLate ? words.overdue : words.due} ${formatInstant(at, language)}`,
      isLate,
    }
  })
  return (
    <DeskCard title={words.answers}>
      <DeskList adminRoute={req.payload.config.routes.admin} empty={words.noAnswers} lines={lines} />
    </DeskCard>
  )
}
