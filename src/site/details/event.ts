import type { EventItem } from '../../feeds/schema/generated'
import { formatMoment, formatPeriod } from '../../feeds/text/formatDate'
import { markup } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
import type { Details } from './index'

/** When and where something is, how to come in, and whether it goes on. */
export const eventDetails = ({ event }: EventItem): Details => ({
  main: markup`${
    event.isCancelled
      ? markup`<div class="notice notice-wrong">
          <p><strong>Dit gaat niet door.</strong></p>
          ${paragraphs(event.cancelledReason)}
        </div>`
      : null
  }${event.movedFrom ? markup`<p class="notice">Verplaatst: dit zou eerst op ${formatMoment(event.movedFrom)} zijn.</p>` : null}`,
  aside: facts([
    ['Wanneer', formatPeriod(event.startsAt, event.endsAt)],
    ['Waar', [event.venue?.name, event.venue?.address].filter((part) => part).join(', ')],
    ['Online', event.isOnline ? 'Je kunt online meedoen' : null],
    ['Kijk mee', outward(event.livestreamUrl, 'Naar de livestream')],
    ['Aanmelden', event.isCancelled ? null : outward(event.registrationUrl, 'Meld je aan')],
    ['Georganiseerd door', event.organiser],
    ['Kosten', event.cost],
    ['Aantal plaatsen', event.capacity],
    [
      'Toegankelijkheid',
      [
        event.accessibility.wheelchair ? 'toegankelijk met een rolstoel' : '',
        event.accessibility.hearingLoop ? 'ringleiding' : '',
        event.accessibility.interpreter ? 'tolk' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ],
  ]),
})
