import { dateOf } from '../../presentItem'
import type { EventItem } from '../../schema/generated'
import { placeOf } from './commonNode'
import { node, organisationNamed, present, type Node } from './node'

/** An event, as search engines and agendas read it (schema.org/Event). */
export const eventNode = (item: EventItem): Node => {
  const { event } = item
  const online = event.livestreamUrl ? { '@type': 'VirtualLocation', url: event.livestreamUrl } : null
  const place = event.isOnline ? null : placeAt(item)
  return {
    '@type': 'Event',
    startDate: dateOf(event.startsAt)?.toISOString(),
    endDate: dateOf(event.endsAt)?.toISOString(),
    previousStartDate: dateOf(event.movedFrom)?.toISOString(),
    eventStatus: `https://schema.org/${statusOf(event)}`,
    eventAttendanceMode: `https://schema.org/${modeOf(event)}EventAttendanceMode`,
    location: present([place, online]),
    organizer: organisationNamed(event.organiser),
    maximumAttendeeCapacity: event.capacity,
    offers:
      event.registrationUrl || event.cost
        ? node({ '@type': 'Offer', url: event.registrationUrl, description: event.cost })
        : null,
  }
}

const statusOf = ({ isCancelled, movedFrom }: EventItem['event']): string =>
  isCancelled ? 'EventCancelled' : movedFrom ? 'EventRescheduled' : 'EventScheduled'

const modeOf = ({ isOnline, livestreamUrl }: EventItem['event']): string =>
  isOnline ? 'Online' : livestreamUrl ? 'Mixed' : 'Offline'

const placeAt = (item: EventItem): Node | null => {
  const { venue, accessibility } = item.event
  const amenityFeature = Object.entries(accessibility)
    .filter(([, value]) => value)
    .map(([name]) => ({ '@type': 'LocationFeatureSpecification', name, value: true }))
  const known = venue ? { name: venue.name ?? item.location?.name, address: venue.address } : {}
  return placeOf(item, { ...known, amenityFeature })
}
