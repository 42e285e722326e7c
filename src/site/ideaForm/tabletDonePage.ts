import type { Language } from '../../feeds/http/language'
import { markup } from '../html'
import type { Page } from '../layout'
import { qrCode } from '../parts/qrCode'
import { ideaFormStyle } from './assets'
import { eventFormPath, type AtEvent } from './AtEvent'
import { eventWords } from './eventWords'

/**
 * On a tablet, after an idea without an e-mail address: its private link, once, to take a picture of. From here only the next
 * empty form.
 *
 * @param link - an absolute address
 */
export const tabletDonePage = (link: string, at: AtEvent, language: Language): Page => {
  const say = eventWords[language]
  const next = eventFormPath({ ...at, slug: at.event?.slug ?? at.slug, before: 'kept' })
  return {
    title: say.keptTitle,
    path: '/ideeen/nieuw',
    language,
    isUnlisted: true,
    isBare: true,
    style: ideaFormStyle,
    body: markup`<div class="idea-form idea-form-tablet">
      <h1>${say.keptTitle}</h1>
      <p class="lead">${say.keptLead}</p>
      <div class="own-link">
        ${qrCode(link, say.qr)}
        <p><code>${link}</code></p>
      </div>
      <p>${say.keptWarning}</p>
      <p class="actions"><a class="button" href="${next}">${say.next}</a></p>
    </div>`,
  }
}
