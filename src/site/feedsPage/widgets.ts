import { filterNames, widgetCode, widgetPolicy, type WidgetUse } from '../widget/widgetCode'
import { canonicalSearch } from '../../feeds/canonical'
import { markup, type Html } from '../html'
import { IDEA_FORM } from '../ideaFormAddress'
import { USUAL_COUNT } from '../widget/itemCount'
import { code } from './code'
import type { FeedsPageData } from './FeedsPageData'
import { widgetPreview } from './widgetPreview'
import { widgetPageWords } from './widgetWords'

/** The widgets: code to copy for the feed that was built, for the Subsidiewijzer, and what a strict site must allow. */
export const feedWidgets = (data: FeedsPageData): Html => {
  const { count, layout, query, terms, language, publicUrl, mainUrl } = data
  const say = widgetPageWords[language]
  const chosen = Object.fromEntries(filterNames.map((name) => [name, query[name]]))
  const path = terms.types.get(query.type)?.path
  const search = canonicalSearch({ ...query, cursor: null, withdrawn: false })
  const hasFinder = terms.types.has('subsidy-windows')
  const feed: WidgetUse = {
    name: 'noaber-feed',
    attributes: {
      type: query.type,
      ...chosen,
      limit: String(count ?? USUAL_COUNT),
      layout: layout === 'list' ? layout : '',
      ...(language === 'en' ? { lang: 'en' } : {}),
    },
    link: { url: `${publicUrl}/${path ?? ''}`, text: say.fallback },
  }
  const finder: WidgetUse = {
    name: 'noaber-subsidy-finder',
    attributes: language === 'en' ? { lang: 'en' } : {},
    link: { url: `${publicUrl}/subsidiewijzer`, text: say.finderFallback },
  }
  return markup`<div id="gebruik-widget" data-live="${query.type}${search} ${layout} ${count}">
    <h3>${say.title}</h3>
    <p class="text">${say.text}</p>
    <div class="recipes">
      <div>
        <h4>${say.feed}</h4>
        ${code(widgetCode(publicUrl, feed), say.feed)}
        ${widgetPreview(feed, language)}
        <p>${say.feedText}</p>
      </div>
      <div>
        ${
          hasFinder
            ? markup`<h4>${say.finder}</h4>
              ${code(widgetCode(publicUrl, finder), say.finder)}
              ${publicUrl === mainUrl ? widgetPreview(finder, language) : null}`
            : null
        }
        ${ideaForm(data)}
        <h4>${say.policy}</h4>
        <p>${say.policyText}</p>
        ${code(widgetPolicy(publicUrl, mainUrl), say.policy)}
        <p>${say.integrity}</p>
      </div>
    </div>
  </div>`
}

/** The form of ideas, with the theme and area that were chosen filled in; null where there are no ideas. */
const ideaForm = ({ query, terms, language, publicUrl, mainUrl }: FeedsPageData): Html | null => {
  if (!terms.types.has('ideas')) return null
  const say = widgetPageWords[language]
  const inEnglish = language === 'en'
  return markup`<h4>${say.idea}</h4>
    <p>${say.ideaText}</p>
    ${code(
      widgetCode(publicUrl, {
        name: 'noaber-idea-form',
        attributes: {
          theme: query.theme,
          area: query.area.slice(0, 1),
          ...(inEnglish ? { lang: 'en' } : {}),
        },
        link: { url: `${mainUrl}${IDEA_FORM}${inEnglish ? '?lang=en' : ''}`, text: say.ideaFallback },
      }),
      say.idea,
    )}
    <p><a href="${mainUrl}${IDEA_FORM}${inEnglish ? '?lang=en' : ''}">${say.ideaLook}</a></p>`
}
