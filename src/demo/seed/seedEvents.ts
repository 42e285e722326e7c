import { events } from '../content/events'
import { commonFields } from './commonFields'
import type { Seeding } from './Seeding'

/** Makes the events. */
export const seedEvents = async (seeding: Seeding): Promise<void> => {
  for (const event of events) {
    const { slug, state, reason, starts, ends, kind, venue, isOnline, livestreamUrl, recordingNotice } = event
    const { organiser, registrationUrl, cost, capacity, accessibility, ideasFrom } = event
    await seeding.import(
      'events',
      slug,
      state,
      {
        ...commonFields(seeding, event),
        kind,
        startsAt: seeding.at(starts),
        endsAt: seeding.at(ends),
        venue,
        isOnline: isOnline ?? Boolean(livestreamUrl),
        livestreamUrl,
        recordingNotice,
        organiser,
        registrationUrl,
        cost,
        capacity,
        accessibility,
        ...(ideasFrom ? { takesIdeas: true, ideasFrom: seeding.at(ideasFrom) } : {}),
      },
      reason,
    )
  }
}
