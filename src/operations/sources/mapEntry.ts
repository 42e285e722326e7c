import { htmlToRichText } from '../../sources/htmlToRichText'
import type { SourceEntry } from '../../sources/SourceEntry'
import type { Label } from '../../workflow'
import type { FeedSource } from './FeedSource'

/** What an entry of a feed becomes, or why it becomes nothing. */
export type MappedEntry = { data: Record<string, unknown> } | { problem: SourceRefusal } | { isOver: true }

/** Why something could not come in. */
export interface SourceRefusal extends Label {
  code: string
}

/** A day after it ended an event is of no use to anybody's agenda. In milliseconds. */
const OVER = 24 * 3600 * 1000

/**
 * What an entry becomes with the settings of its feed: the fields of an initiative or an event. Pure. Pictures are added by
 * whoever may fetch them.
 */
export const mapEntry = (entry: SourceEntry, source: FeedSource, now: Date): MappedEntry => {
  const { event, place } = entry
  if (source.becomes === 'events' && !event) return { problem: NO_START }
  const end = event?.endsAt ?? event?.startsAt
  if (event && end && end.getTime() < now.getTime() - OVER) return { isOver: true }
  const themes = new Set(source.themes)
  for (const category of entry.categories) {
    const theme = source.categories.get(category.trim().toLowerCase())
    if (theme !== undefined) themes.add(theme)
  }
  const data: Record<string, unknown> = {
    title: entry.title,
    summary: entry.summary ?? entry.title,
    body: entry.html === null ? null : htmlToRichText(entry.html),
    themes: [...themes],
    areas: [...source.areas],
    contact: source.contact,
    licence: source.licence,
    record: { publicationBasis: source.publicationBasis },
    image: null,
    noImage: true,
    location: {
      name: place?.name ?? null,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
    },
  }
  if (source.becomes === 'initiatives') return { data }
  return {
    data: {
      ...data,
      kind: source.eventKind,
      startsAt: event?.startsAt.toISOString(),
      endsAt: event?.endsAt?.toISOString() ?? null,
      venue: { name: place?.name ?? null },
    },
  }
}

const NO_START: SourceRefusal = {
  code: 'noStart',
  nl: 'Dit heeft geen datum, en kan dus niet op de agenda. Kies bij deze feed voor initiatieven, of gebruik een agenda (iCalendar).',
  en: 'This has no date, so it cannot be on the agenda. Choose initiatives for this feed, or use a calendar (iCalendar).',
}
