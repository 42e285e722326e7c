import type { EventItem } from '../../feeds/schema/generated'
import type { ItemMapping } from '../../publishing/types'
import { groupOf, instantOf, integerOf, textOf } from '../readValue'
import { endOf } from './guards'
import { ideasWindowOf } from './ideasWindow'

/** The public item of an event. What is not named here is not public. */
export const eventItem: ItemMapping = {
  type: 'events',
  path: 'agenda',
  toDetails: (row): Pick<EventItem, 'event'> => {
    const accessibility = groupOf(row.accessibility)
    return {
      event: {
        kind: textOf(row.kind) ?? 'other',
        startsAt: instantOf(row.startsAt) ?? '',
        endsAt: instantOf(row.endsAt),
        venue: venueOf(row.venue),
        isOnline: row.isOnline === true,
        livestreamUrl: textOf(row.livestreamUrl),
        registrationUrl: textOf(row.registrationUrl),
        organiser: textOf(row.organiser),
        cost: textOf(row.cost),
        capacity: integerOf(row.capacity),
        accessibility: {
          wheelchair: accessibility.wheelchair === true,
          hearingLoop: accessibility.hearingLoop === true,
          interpreter: accessibility.interpreter === true,
        },
        isCancelled: row.state === 'cancelled',
        cancelledReason: row.state === 'cancelled' ? textOf(row.stateReason) : null,
        movedFrom: instantOf(row.movedFrom),
        recordingNotice: textOf(row.recordingNotice),
        takesIdeas: takesIdeasOf(row),
      },
    }
  },
  // The end by which the clock goes, also for an event that names none: feeds and timers agree on when it is over.
  toColumns: (row) => {
    const end = endOf(row)
    return { startsAt: instantOf(row.startsAt), endsAt: end === null ? null : new Date(end).toISOString() }
  },
}

const takesIdeasOf = (row: Parameters<typeof ideasWindowOf>[0]): EventItem['event']['takesIdeas'] => {
  const taking = ideasWindowOf(row)
  return taking && { from: new Date(taking.from).toISOString(), until: new Date(taking.until).toISOString() }
}

const venueOf = (value: unknown): EventItem['event']['venue'] => {
  const { name, address } = groupOf(value)
  const venue = { name: textOf(name), address: textOf(address) }
  return venue.name === null && venue.address === null ? null : venue
}
