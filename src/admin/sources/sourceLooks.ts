import type { SourceHealth } from '../../operations/sources/sourceHealth'
import type { Label, Tone } from '../../workflow'

/** How it goes with a feed, as a badge. */
export const sourceLooks: Readonly<Record<SourceHealth, { label: Label; tone: Tone }>> = {
  off: { label: { nl: 'Staat uit', en: 'Off' }, tone: 'neutral' },
  gone: { label: { nl: 'Bestaat niet meer', en: 'Gone' }, tone: 'negative' },
  waiting: { label: { nl: 'Begint zo', en: 'About to start' }, tone: 'waiting' },
  well: { label: { nl: 'Gaat goed', en: 'Going well' }, tone: 'positive' },
  incomplete: { label: { nl: 'Niet alles komt binnen', en: 'Not everything comes in' }, tone: 'waiting' },
  troubled: { label: { nl: 'Hapert', en: 'Faltering' }, tone: 'waiting' },
  broken: { label: { nl: 'Doet het niet', en: 'Not working' }, tone: 'negative' },
}

/** What became of an entry, as a badge. */
export const entryLooks: Readonly<Record<string, { label: Label; tone: Tone }>> = {
  taken: { label: { nl: 'Komt binnen', en: 'Comes in' }, tone: 'positive' },
  refused: { label: { nl: 'Komt niet binnen', en: 'Does not come in' }, tone: 'negative' },
  own: { label: { nl: 'Is van deze site zelf', en: 'Is of this site itself' }, tone: 'neutral' },
  over: { label: { nl: 'Is al voorbij', en: 'Is over' }, tone: 'neutral' },
  cancelled: { label: { nl: 'Gaat niet door', en: 'Cancelled' }, tone: 'neutral' },
  gone: { label: { nl: 'Ingetrokken', en: 'Withdrawn' }, tone: 'neutral' },
  missing: { label: { nl: 'Staat niet meer in de feed', en: 'No longer in the feed' }, tone: 'waiting' },
}
