import type { FeedsContext } from '../../feeds/context'
import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { type Answers, wizardPath } from './Answers'
import { wizardWords } from './words'

/** What to say and where to go when nothing fits: kindly, and with something to do. */
export const noFit = (
  answers: Answers,
  terms: Terms,
  { door, mainUrl }: Pick<FeedsContext, 'door' | 'mainUrl'>,
  hasOthers: boolean,
): Html => {
  const { applicant, language } = answers
  const say = wizardWords[language]
  const themes = new URLSearchParams(applicant.themes.map((theme) => ['theme', theme])).toString()
  const path = (type: string) => terms.types.get(type)?.path
  const [partners, initiatives] = [path('partners'), path('initiatives')]
  return markup`<h2>${say.none}</h2>
    <p>${say.noneText}</p>
    <ul>
      ${hasOthers ? markup`<li><a href="#andere">${say.noneChange}</a></li>` : null}
      ${door ? markup`<li><a href="${mainUrl}${wizardPath(answers, null)}">${say.noneWhole}</a></li>` : null}
      ${partners ? markup`<li><a href="/${partners}">${say.nonePartners}</a></li>` : null}
      <li><a href="/feeds?type=subsidy-windows${themes ? `&${themes}` : ''}${language === 'en' ? '&lang=en' : ''}">${say.noneFollow}</a></li>
      ${initiatives ? markup`<li><a href="/${initiatives}${themes ? `?${themes}` : ''}">${say.noneOthers}</a></li>` : null}
    </ul>`
}
