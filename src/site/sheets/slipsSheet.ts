import { markup } from '../html'
import { qrCode } from '../parts/qrCode'
import { sheet } from './sheet'
import { sheetWords } from './sheetWords'

/** Slips to cut apart: for each idea its title and its private link, in letters and as a code. */
export const slipsSheet = (slips: readonly { title: string; link: string }[], language: 'nl' | 'en') => {
  const say = sheetWords.nl
  const around = sheetWords[language]
  return sheet({
    title: around.slips,
    language: 'nl',
    style: STYLE,
    body: markup`<header class="screen-only" lang="${language}">
        <p>${around.slipsIntro}</p>
        <p>${around.print}</p>
      </header>
      <main>
        <h1 class="unseen">${say.thanks}</h1>
        ${slips.map(
          ({ link, title }) =>
            markup`<article class="slip">
              ${qrCode(link, say.slipQr)}
              <div>
                <p>${say.thanks}</p>
                <h2>${title}</h2>
                <p class="soft">${say.slipSay}</p>
                <p class="address"><code>${link}</code></p>
              </div>
            </article>`,
        )}
      </main>`,
  })
}

const STYLE = `
.slip { display: flex; gap: 6mm; align-items: center; padding: 5mm 0; border-bottom: 1px dashed #38464a; break-inside: avoid }
.slip .qr-code { flex: none; width: 44mm }
.slip h2 { margin: 0 0 2mm; font-size: 15pt; overflow-wrap: anywhere }
.soft { font-size: 10pt; line-height: 1.4 }
.address { margin-top: 2mm; font-size: 9pt; line-height: 1.4 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (max-width: 600px) { body { margin: 0; padding: 5mm } .slip { flex-direction: column; align-items: flex-start } }
`
