import type { WidgetServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { partnerOf } from '../../access/partnerOf'
import { languageOf } from '../../errors/languageOf'
import { readParticipation } from '../../operations/readParticipation'
import { dashboardWords } from './dashboardWords'
import { DeskCard } from './DeskCard'

/** How participation goes: of everybody, and for a partner of its own. Each number leads to what it counts. */
export const ParticipationWidget = async ({ req }: WidgetServerProps) => {
  const actor = actorOf(req)
  if (actor.kind !== 'user') return null
  const partner = partnerOf(actor)
  if (actor.role === 'partner' && partner === null) return null
  const words = dashboardWords[languageOf(req)]
  const { answered, answeredInTime, publicIdeas, publicInitiatives } = await readParticipation(req, partner)
  const share = answered === 0 ? words.none : `${Math.round((100 * answeredInTime) / answered)} %`
  const facts: [string, number | string, string?][] = [
    [words.publicIdeas, publicIdeas, '/ideeen'],
    [words.publicInitiatives, publicInitiatives, '/initiatieven'],
    [words.answered, answered],
    [words.inTime, share],
  ]
  return (
    <DeskCard title={words.participation}>
      <dl className="noaber-desk__facts">
        {facts.map(([label, value, href]) => (
          <div key={label}>
            <dt>{label}</dt>
            {/* The public site, and no page of the panel. */}
            <dd>{href && partner === null ? <a href={href}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
      <p className="noaber-desk__note">{words.inTimeRule}</p>
    </DeskCard>
  )
}
