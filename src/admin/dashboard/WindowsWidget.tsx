import type { WidgetServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { languageOf } from '../../errors/languageOf'
import { readWindowMoney } from '../../operations/desk/readWindowMoney'
import { formatInstant } from '../steps/formatInstant'
import { formatDistance } from '../windows/formatDistance'
import { WindowMeter } from '../windows/WindowMeter'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'
import { DeskList } from './DeskList'

const DAYS = 30 * 24 * 60 * 60 * 1000

/** The subsidy windows that open or close in the coming thirty days, the nearest first: how long that takes yet, and what is left. */
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
  const soonest = docs
    .map(({ closesAt, id, opensAt, state, title }) => {
      const opens = state === 'adopted' || state === 'announced'
      return { id, title, opens, at: (opens ? opensAt : closesAt) ?? '' }
    })
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, 6)
  const money = await readWindowMoney(
    req,
    soonest.map(({ id }) => id),
  )
  const lines = soonest.map(({ at, id, opens, title }) => {
    const ofThis = money.get(id)
    const distance = formatDistance(Date.parse(at), now.getTime(), language)
    return {
      key: String(id),
      path: `/collections/subsidy-windows/${id}` as const,
      title: title ?? '',
      note: `${opens ? words.opens : words.closes} ${formatInstant(at, language)} (${distance})`,
      more: ofThis ? <WindowMeter language={language} money={ofThis} /> : null,
    }
  })
  return (
    <DeskCard title={words.windows}>
      <DeskList adminRoute={req.payload.config.routes.admin} empty={words.noWindows} lines={lines} />
    </DeskCard>
  )
}
