import type { Language } from '../../feeds/http/language'
import type { EventItem } from '../../feeds/schema/generated'
import { formatMoment, formatPeriod } from '../../feeds/text/formatDate'
import { markup } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
import type { Details } from './index'
import { otherThan } from '../pageLanguage'
import { detailWords } from './words'

/** When and where something is, how to come in, and whether it goes on. */
export const eventDetails = ({ event, language: written }: EventItem, language: Language = 'nl'): Details => {
  const say = detailWords[language].event
  return {
    main: markup`${
      event.isCancelled
        ? markup`<div class="notice notice-wrong">
          <p><strong>${say.cancelled}</strong></p>
          ${paragraphs(event.cancelledReason, otherThan(language, written))}
        </div>`
        : null
    }${event.movedFrom ? markup`<p class="notice">${say.moved(formatMoment(event.movedFrom, language))}</p>` : null}${
      event.recordingNotice && !event.isCancelled
        ? markup`<h2>${say.recordings}</h2>
            ${paragraphs(event.recordingNotice, otherThan(language, written))}`
        : null
    }`,
    aside: facts([
      [say.when, formatPeriod(event.startsAt, event.endsAt, language)],
      [say.where, [event.venue?.name, event.venue?.address].filter((part) => part).join(', ')],
      [say.online, event.isOnline ? say.isOnline : null],
      [say.watch, outward(event.livestreamUrl, say.livestream)],
      [say.register, event.isCancelled ? null : outward(event.registrationUrl, say.toRegister)],
      [say.organiser, event.organiser],
      [say.cost, event.cost],
      [say.capacity, event.capacity],
      [
        say.accessibility,
        [
          event.accessibility.wheelchair ? say.wheelchair : '',
          event.accessibility.hearingLoop ? say.hearingLoop : '',
          event.accessibility.interpreter ? say.interpreter : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      ],
    ]),
  }
}
