import type { SiteNotice } from '../../feeds/notice/SiteNotice'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { inLanguage, otherThan } from '../pageLanguage'
import { outward } from '../parts/link'

const words = {
  nl: { info: 'Mededeling', warning: 'Let op', more: 'Lees meer' },
  en: { info: 'Notice', warning: 'Please note', more: 'Read more' },
} as const

/**
 * What the desk wants everybody to know, below the menu. A part of the page with a name of its own, and no live region: who has the page
 * read aloud comes past it, and is not interrupted. Colour, word and sign say how serious it is.
 */
export const siteNotice = (
  { language = 'nl', root = '' }: Pick<Page, 'language' | 'root'>,
  notice: SiteNotice | null | undefined,
): Html | null => {
  if (!notice) return null
  const say = words[language]
  const isEnglish = language === 'en' && notice.textEnglish !== null
  const written = otherThan(language, isEnglish ? 'en' : 'nl')
  const linkText = (language === 'en' ? notice.linkTextEnglish : notice.linkText) ?? say.more
  const { kind, link } = notice
  const leads =
    link === null
      ? null
      : link.startsWith('/')
        ? markup`<a href="${root}${inLanguage(link, language)}">${linkText}</a>`
        : outward(link, linkText)
  return markup`<section class="site-notice site-notice-${kind}" aria-label="${say[kind]}">
    <div class="wrap">
      <p><strong>${icon(kind)} ${say[kind]}:</strong> <span${written ? markup` lang="${written}"` : null}>${isEnglish ? notice.textEnglish : notice.text}</span> ${leads}</p>
    </div>
  </section>`
}
