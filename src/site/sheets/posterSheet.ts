import { formatPeriod } from '../../feeds/text/formatDate'
import { markup } from '../html'
import { qrCode } from '../parts/qrCode'
import { sheet } from './sheet'
import { sheetWords } from './sheetWords'

/** What stands on a poster. */
export interface PosterFacts {
  title: string
  startsAt: string | null
  endsAt: string | null
  place: string | null
  isPublic: boolean
  window: { from: string; until: string } | null
  /** Where the code leads, as an absolute address. */
  address: string
}

/**
 * A poster of one page: what the event is, a code that can be read across a table, and its address in letters. It speaks Dutch to
 * visitors; what is above it on a screen speaks the language of who prints it.
 */
export const posterSheet = (facts: PosterFacts, language: 'nl' | 'en') => {
  const { address, endsAt, isPublic, place, startsAt, title, window } = facts
  const say = sheetWords.nl
  const around = sheetWords[language]
  return sheet({
    title: `${around.poster}: ${title}`,
    language: 'nl',
    style: STYLE,
    body: markup`<header class="screen-only" lang="${language}">
        <p>${around.print}</p>
        ${window ? null : markup`<p><strong>${around.noWindow}</strong></p>`}
        ${isPublic ? null : markup`<p><strong>${around.notOnSite}</strong></p>`}
      </header>
      <main class="poster">
        <p class="ask">${say.ask}</p>
        <p class="say">${say.say}</p>
        ${qrCode(address, say.qr)}
        <p>${say.or}</p>
        <p class="address"><code>${address.replace(/^https?:\/\//, '')}</code></p>
        <footer>
          <h1>${title}</h1>
          ${startsAt ? markup`<p>${formatPeriod(startsAt, endsAt)}</p>` : null}
          ${place ? markup`<p>${place}</p>` : null}
        </footer>
      </main>`,
  })
}

const STYLE = `
.poster { display: flex; flex-direction: column; align-items: center; text-align: center; min-height: 250mm }
.ask { font: 700 48pt/1.1 'Bricolage Grotesque Variable', 'Trebuchet MS', Verdana, sans-serif; color: #1f6b4a }
.say { max-width: 140mm; margin: 6mm 0 8mm; font-size: 18pt; line-height: 1.35 }
.poster .qr-code { width: 105mm; max-width: 100%; margin-bottom: 6mm }
.address { font-size: 22pt; max-width: 100% }
.poster footer { width: 100%; margin-top: auto; padding-top: 6mm; border-top: 1mm solid #1f6b4a; font-size: 14pt }
.poster h1 { font-size: 24pt; margin-bottom: 2mm }
@media (max-width: 600px) { body { margin: 0; padding: 5mm } .poster { min-height: 0 } .ask { font-size: 30pt } }
@media print { .poster { height: 264mm; min-height: 0 } }
`
