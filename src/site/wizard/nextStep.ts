import type { Language } from '../../feeds/http/language'
import type { SubsidyWindowItem } from '../../feeds/schema/generated'
import { formatMoment } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { outward } from '../parts/link'
import { wizardWords } from './words'

/** What to do now: apply with whoever gives it, or wait and be told. */
export const nextStep = (item: SubsidyWindowItem, language: Language): Html => {
  const say = wizardWords[language]
  return markup`<h4>${say.nextStep}</h4>
    ${item.state === 'open' ? apply(item, language) : wait(item, language)}`
}

const apply = (
  { title, url, subsidyWindow: { applyUrl, provider } }: SubsidyWindowItem,
  language: Language,
): Html => {
  const say = wizardWords[language]
  const link = outward(applyUrl, markup`${say.apply(provider)}${of(title, language)}`, { isButton: true })
  return link
    ? markup`<p>${link}</p>
        <p class="soft">${say.applyText}</p>`
    : markup`<p><a href="${url}">${say.read}${of(title, language)}</a></p>`
}

const wait = (item: SubsidyWindowItem, language: Language): Html => {
  const say = wizardWords[language]
  const { opensAt } = item.subsidyWindow
  const themes = new URLSearchParams(item.themes.map(({ slug }) => ['theme', slug]))
  const search = themes.toString()
  return markup`<p>${opensAt ? say.opens(formatMoment(opensAt, language)) : say.opensLater}</p>
    <ul class="row">
      <li>${icon('calendar')} <a href="/feeds/subsidy-windows.ics${search ? `?${search}` : ''}">${say.calendar}${of(item.title, language)}</a></li>
      <li>${icon('rss')} <a href="/feeds?type=subsidy-windows${search ? `&${search}` : ''}${language === 'en' ? '&lang=en' : ''}">${say.follow}${of(item.title, language)}</a></li>
    </ul>`
}

/** Links that lead to different places read differently, also apart from what stands around them. */
const of = (title: string, language: Language): Html =>
  markup`<span class="visually-hidden"> (<span${language === 'nl' ? null : markup` lang="nl"`}>${title}</span>)</span>`
