import type { Language } from '../../feeds/http/language'
import { markup } from '../html'
import type { Page } from '../layout'
import { hiddenField } from './formPage'
import { IDEA_FORM } from '../ideaFormAddress'
import { ideaFormStyle } from './assets'
import { ideaWords } from './words'

/** A page that says how something went. */
export const ideaOutcomePage = (
  { text, title }: { title: string; text: string },
  language: Language,
): Page => ({
  title,
  path: IDEA_FORM,
  language,
  isUnlisted: true,
  style: ideaFormStyle,
  body: markup`<div class="idea-form">
    <h1>${title}</h1>
    <p class="lead">${text}</p>
    <p><a class="button" href="/">${ideaWords[language].home}</a></p>
  </div>`,
})

/**
 * The page behind the link in the first letter. Confirming takes a button: programs that look at mail open its links too.
 *
 * @param action - where the form goes: the address of the page itself
 */
export const ideaConfirmPage = (action: string, language: Language): Page => {
  const say = ideaWords[language]
  return {
    title: say.confirmTitle,
    path: IDEA_FORM,
    language,
    isUnlisted: true,
    style: ideaFormStyle,
    body: markup`<div class="idea-form">
      <h1>${say.confirmTitle}</h1>
      <p class="lead">${say.confirmText}</p>
      <form method="post" action="${action}">
        ${hiddenField('language', language)}
        <p class="actions"><button type="submit">${say.confirm}</button></p>
      </form>
    </div>`,
  }
}
