import type { Door } from '../../feeds/doors/Door'
import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { IDEA_FORM } from '../ideaFormAddress'
import { landscape } from '../landscape'
import type { Frame } from '../layout'
import { inLanguage } from '../pageLanguage'
import { paragraphs } from '../parts/paragraphs'
import { searchForm } from '../search/searchForm'
import { homeWords } from './words'

/** The top of the front page: what this is, the one thing to do here, and a way to search, above a landscape of its own. */
export const hero = ({ context, types }: Frame, language: Language): Html => {
  const { door } = context
  const words = homeWords[language]
  return markup`<div class="hero">
    ${landscape(`hero ${door?.title ?? context.siteName}`)}
    <div class="wrap">
      <div class="hero-card">
        ${door ? ownWords(door) : markup`<h1>${words.title}</h1><p class="lead">${words.lead}</p>`}
        ${
          types.has('ideas')
            ? markup`<p class="actions">
                <a class="button button-large" href="${inLanguage(IDEA_FORM, language)}">${icon('lightbulb')} ${words.bringIdea}</a>
              </p>`
            : null
        }
        ${searchForm({ language, label: words.searchLabel })}
      </div>
    </div>
  </div>`
}

const ownWords = ({ title, tagline, intro }: Door): Html =>
  markup`<h1>${tagline ?? title}</h1>
    ${intro ? markup`<div class="lead">${paragraphs(intro)}</div>` : null}`
