import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { IDEA_FORM } from '../ideaFormAddress'
import { ideaWords } from '../ideaForm/words'
import { inLanguage } from '../pageLanguage'

/** Leads to the form with which anybody brings an idea. */
export const bringIdea = (language: Language): Html => {
  const { bring, title } = ideaWords[language]
  return markup`<p class="notice">${bring} <a href="${inLanguage(IDEA_FORM, language)}">${title}</a></p>`
}
