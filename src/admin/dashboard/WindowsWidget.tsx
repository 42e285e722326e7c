import type { WidgetServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { languageOf } from '../../errors/languageOf'
import { formatInstant } from '../steps/formatInstant'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'
import { DeskList } from './DeskList'

const DAYS = 30 * 24 * 60 * 60 * 1000

/** The subsidy windows that open or close in the coming thirty days, the nearest first. */
export const WindowsWidget = async ({ req }: WidgetServerProps) => {
  if (actorOf(req).kind !== 'user') return null
  const language = languageOf(req)
  const words = dashboardWords[language]
  const now = new Date()
  const soon = {
    greater_than_equal: now.toISOString(),
    less_than: new Date(now.getTime() + DAYS).toISOString(),
  }
  const { docs } = await req.payload.find({
    collection: 'subsidy-windows',
    where: {
      or: [
        { state: { in: ['adopted', 'announced'] }, opensAt: soon },
        { state: { in: ['open', 'exhausted', 'suspended'] }, closesAt: soon },
      ],
    },
    depth: 0,
    limit: 20,
    overrideAccess: false,
    pagination: false,
    req,
    select: { title: true, state: true, opensAt: true, closesAt: true },
    user: req.user,
  })
  const lines = docs
    .map(({ closesAt, id, opensAt, state, title }) => {
      const opens = state === 'adopted' || state === 'announced'
      return { id, title, opens, at: (opens ? opensAt : closesAt) ?? '' }
    })
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, 6)
    .map(({ at, id, opens, title }) => ({
      key: String(id),
      path: `/collections/subsidy-windows/${id}` as const,
      title: title ?? '',
      note: `${opens ? words.opens : words.closes} ${formatInstant(at, language)}`,
    }))
  return (
    <DeskCard title={words.windows}>
      <DeskList adminRoute={req.payload.config.routes.admin} empty={words.noWindows} lines={lines} />
    </DeskCard>
  )
}
