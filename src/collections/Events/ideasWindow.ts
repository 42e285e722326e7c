import { localTimeOf } from '../../feeds/text/localTime'
import type { WorkflowDocument } from '../../workflow/types'
import { DAY, millisOf } from '../guards/instants'

const HOUR = DAY / 24

/** From when until when an event takes ideas, as milliseconds since 1970. */
export interface IdeasWindow {
  from: number
  until: number
}

/**
 * When an event takes ideas: between `ideasFrom` and `ideasUntil`, and where these are empty from the beginning of its first
 * day to the end of its last, in Dutch time. People talk on after the end, and a hall may bring its ideas in the morning.
 *
 * @returns null for an event that takes none, does not go on, or has no start
 */
export const ideasWindowOf = (event: WorkflowDocument): IdeasWindow | null => {
  const start = millisOf(event, 'startsAt')
  if (event.takesIdeas !== true || event.state === 'cancelled' || start === null) return null
  const end = millisOf(event, 'endsAt') ?? start
  const from = millisOf(event, 'ideasFrom') ?? startOfDay(start)
  const until = millisOf(event, 'ideasUntil') ?? startOfDay(startOfDay(end) + 1.5 * DAY)
  return until > from ? { from, until } : null
}

/**
 * When the day of an instant began in the Netherlands. The clock goes forward and back after midnight, so that every day has one
 * midnight, one or two hours before that of UTC.
 */
const startOfDay = (at: number): number => {
  const { day } = localTimeOf(at)
  const midnight = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)))
  const inSummer = midnight - 2 * HOUR
  return localTimeOf(inSummer).time === '000000' ? inSummer : midnight - HOUR
}
