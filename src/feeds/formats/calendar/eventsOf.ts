import { ICalEventStatus, type ICalEventData } from 'ical-generator'
import type { FeedModel } from '../../FeedModel'
import type { Withdrawal } from '../../load'
import { authorOf, dateOf, summaryOf } from '../../presentItem'
import type { EventItem, Item, SubsidyWindowItem } from '../../schema/generated'
import { formatMoney } from '../../text/formatMoney'
import { whenOf } from './calendarDate'

/** An event of a calendar with everything that our calendars name. */
type CalendarEvent = ICalEventData & { id: string }

/** How much of a text goes into a description, in characters: the rest is behind its link. */
const DESCRIPTION_LENGTH = 1500

/** The two moments of a subsidy window, each an event with an identity of its own. */
const windowMoments = [
  { name: 'opens', field: 'opensAt', title: 'Gaat open' },
  { name: 'closes', field: 'closesAt', title: 'Sluit' },
] as const

/**
 * The events of an item: one for an event, with its urn as UID; two for a subsidy window, `{urn}#opens` and
 * `{urn}#closes`; none for what has no moment that a calendar can hold.
 */
export const eventsOf = (item: Item, model: FeedModel): CalendarEvent[] => {
  if ('event' in item) return eventOf(item, model)
  if ('subsidyWindow' in item) return windowEventsOf(item, model)
  return []
}

/**
 * What tells calendars that somebody took over to drop what was withdrawn: a cancelled event of the same UID, with a
 * raised SEQUENCE (RFC 5546, 3.2.5, without the METHOD). It must have a DTSTART; as nothing of the event is kept, that
 * is the moment of the withdrawal.
 */
export const withdrawnEventsOf = ({ urn, type, at }: Withdrawal, model: FeedModel): CalendarEvent[] => {
  return uidsOf(urn, type).map((id) => ({
    id,
    start: new Date(at),
    stamp: new Date(at),
    lastModified: new Date(at),
    sequence: model.revisions.get(urn) ?? 0,
    status: ICalEventStatus.CANCELLED,
    summary: 'Ingetrokken',
  }))
}

/** The UIDs of the events of an item. */
const uidsOf = (urn: string, type: string): string[] => {
  if (type === 'events') return [urn]
  return type === 'subsidy-windows' ? windowMoments.map(({ name }) => `${urn}#${name}`) : []
}

const eventOf = (item: EventItem, model: FeedModel): CalendarEvent[] => {
  const { event, location } = item
  const when = whenOf(event.startsAt, event.endsAt)
  if (!when) return []
  const isCancelled = event.isCancelled || item.state === 'cancelled'
  const place = [event.venue?.name, event.venue?.address].filter(Boolean).join(', ') || location?.name
  const title = place || (event.isOnline ? 'Online' : null)
  return [
    {
      ...common(item, model),
      ...when,
      id: item.urn,
      summary: isCancelled ? `Gaat niet door: ${item.title}` : item.title,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      location: placeOf(title, location),
      description: describe(item, model, [
        event.cancelledReason && `Gaat niet door: ${event.cancelledReason}`,
        event.organiser && `Organisatie: ${event.organiser}`,
        event.cost && `Kosten: ${event.cost}`,
        event.registrationUrl && `Aanmelden: ${event.registrationUrl}`,
        event.livestreamUrl && `Livestream: ${event.livestreamUrl}`,
      ]),
    },
  ]
}

/** The statuses of a calendar for the states of a window; all others are confirmed. */
const windowStatus: Readonly<Record<string, ICalEventStatus>> = {
  cancelled: ICalEventStatus.CANCELLED,
  suspended: ICalEventStatus.TENTATIVE,
}

const windowEventsOf = (item: SubsidyWindowItem, model: FeedModel): CalendarEvent[] => {
  const { subsidyWindow: window, stateLabel, state } = item
  const description = describe(item, model, [
    `Status: ${stateLabel.nl}`,
    window.reason && `Reden: ${window.reason}`,
    window.provider && `Subsidie van: ${window.provider}`,
    window.ceilingCents !== null && `Te verdelen: ${formatMoney(window.ceilingCents)}`,
    window.remainingCents !== null && `Nog over: ${formatMoney(window.remainingCents)}`,
    perRequest(window) && `Per aanvraag: ${perRequest(window)}`,
    window.applyUrl && `Aanvragen: ${window.applyUrl}`,
  ])
  return windowMoments.flatMap(({ name, field, title }) => {
    const when = whenOf(window[field])
    if (!when) return []
    return {
      ...common(item, model),
      ...when,
      id: `${item.urn}#${name}`,
      summary: `${state === 'cancelled' ? 'Gaat niet door' : title}: ${item.title}`,
      status: windowStatus[state] ?? ICalEventStatus.CONFIRMED,
      location: placeOf(null, item.location),
      description,
    }
  })
}

/** How much one may ask for. */
const perRequest = ({ amountFromCents, amountToCents }: SubsidyWindowItem['subsidyWindow']): string =>
  [
    amountFromCents === null ? '' : `vanaf ${formatMoney(amountFromCents)}`,
    amountToCents === null ? '' : `tot ${formatMoney(amountToCents)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')

const common = (item: Item, { revisions }: FeedModel) => {
  const published = dateOf(item.published)
  const updated = dateOf(item.updated) ?? published ?? NEVER
  return {
    stamp: updated,
    lastModified: updated,
    created: published,
    sequence: revisions.get(item.urn) ?? 0,
    url: uri(item.url),
    categories: [...item.themes.map(({ title }) => title), ...item.areas.map(({ name }) => name)]
      .filter((name) => name.trim())
      .map((name) => ({ name })),
    attachments: [item.image, ...item.attachments].filter((file) => file !== null).map(({ url }) => uri(url)),
  }
}

/** An item always has a date; a calendar wants one of whatever is in it. */
const NEVER = new Date(0)

const placeOf = (title: string | null | undefined, location: Item['location']): ICalEventData['location'] => {
  const geo = location && { lat: rounded(location.latitude), lon: rounded(location.longitude) }
  if (title) return { title, ...(geo && { geo }) }
  return geo && { geo }
}

/** Six decimals are about a decimetre, and never written with an exponent (RFC 5545, 3.3.7). */
const rounded = (degrees: number): number => Number(degrees.toFixed(6))

const describe = (item: Item, { siteName }: FeedModel, facts: readonly (string | null | false)[]): string =>
  [
    summaryOf(item, DESCRIPTION_LENGTH),
    facts.filter(Boolean).join('\n'),
    item.url,
    `${authorOf(item, siteName)} · ${item.licence.id}`,
    item.origin && `Overgenomen van ${[item.origin.name, item.origin.url].filter(Boolean).join(': ')}`,
  ]
    .filter(Boolean)
    .join('\n\n')

/** An address is no text: nothing in it is escaped (RFC 5545, 3.3.13). The library would, so these go as percents. */
const uri = (address: string): string =>
  address.replace(/[\\;,]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
