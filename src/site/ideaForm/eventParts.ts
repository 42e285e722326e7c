import { formatPeriod } from '../../feeds/text/formatDate'
import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { EVENT_FIELDS, eventFormPath, type AtEvent } from './AtEvent'
import { eventWords } from './eventWords'
import { rulesWords } from './rulesWords'

/** Above the form: at which event it is, or that it takes no ideas; on a tablet also what became of the one before. */
export const eventNotice = (at: AtEvent | null, language: Language): Html | null => {
  if (!at) return null
  const say = eventWords[language]
  const { before, event, isTablet } = at
  const other = language === 'nl' ? 'en' : 'nl'
  const otherPath = event && eventFormPath({ ...at, slug: event.slug, before: undefined }, other)
  return markup`${before ? markup`<p class="notice" role="status">${icon('check')} ${say.before[before]}</p>` : null}
    ${
      event
        ? markup`<div class="at-event">
            <p><span class="soft">${say.at}</span> <strong lang="nl">${event.title}</strong></p>
            <p class="soft">${formatPeriod(event.startsAt, event.endsAt, language)}</p>
          </div>`
        : markup`<p class="notice">${say.closed}</p>`
    }
    ${isEnded(at) ? markup`<p class="notice notice-wrong" role="alert">${say.tabletEnded}</p>` : null}
    ${
      isTablet && otherPath
        ? markup`<p class="tablet-language"><a href="${otherPath}" lang="${other}" hreflang="${other}">${say.otherLanguage}</a></p>`
        : null
    }`
}

/** Whether a tablet has a link that worked once: the desk made another since, or its time is over. */
const isEnded = ({ event, isStaffed, isTablet, token }: AtEvent): boolean =>
  isTablet && event !== null && token !== '' && !isStaffed

/** What goes along unseen, so that the event is kept up to sending. */
export const eventFields = (at: AtEvent | null): Html | null => {
  if (!at) return null
  const fields: readonly (readonly [name: string, value: string])[] = [
    [EVENT_FIELDS.event, at.event?.slug ?? at.slug],
    [EVENT_FIELDS.screen, at.isTablet ? 'tablet' : ''],
    [EVENT_FIELDS.token, at.token],
    [EVENT_FIELDS.once, at.once],
  ]
  return markup`${fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}`
}

/** On a tablet: for who walks away halfway, so that the next one finds nothing of it. */
export const startAgain = (at: AtEvent | null, language: Language): Html | null =>
  at?.isTablet
    ? markup`<p>
        <a href="${eventFormPath({ ...at, slug: at.event?.slug ?? at.slug, before: undefined }, language)}">${eventWords[language].startAgain}</a>
      </p>`
    : null

/** The house rules where nothing may lead away: folded, on the page itself. */
export const rulesHere = (language: Language): Html => {
  const { parts } = rulesWords[language]
  return markup`<details class="act">
    <summary>${eventWords[language].rules}</summary>
    ${parts.map(
      ({ lines, title }) =>
        markup`<h3>${title}</h3>
          <ul>
            ${lines.map((line) => markup`<li>${line}</li>`)}
          </ul>`,
    )}
  </details>`
}
