import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon } from '../icons'

const words = {
  nl: { pager: 'Bladeren', previous: 'Vorige', next: 'Volgende' },
  en: { pager: 'Pages', previous: 'Previous', next: 'Next' },
} as const

/** Leads to the pages after and before this one; null when there are none. */
export const pager = (
  { next, previous }: { next: string | null; previous: string | null },
  language: Language = 'nl',
): Html | null =>
  next || previous
    ? markup`<nav class="pager" aria-label="${words[language].pager}">
        ${previous ? markup`<a class="button" rel="prev" href="${previous}">${icon('arrowLeft')} ${words[language].previous}</a>` : markup`<span></span>`}
        ${next ? markup`<a class="button" rel="next" href="${next}">${words[language].next} ${icon('arrowRight')}</a>` : null}
      </nav>`
    : null
