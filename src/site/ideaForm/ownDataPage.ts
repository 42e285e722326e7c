import type { Language } from '../../feeds/http/language'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { inLanguage } from '../pageLanguage'
import { facts } from '../parts/facts'
import { ideaFormStyle } from './assets'
import { hiddenField } from './formPage'
import { ownDataWords } from './ownDataWords'
import { ownWords } from './ownWords'

/** What is kept of whoever brought an idea, for their own eyes. */
export interface OwnData {
  name: string | null
  email: string | null
  phone: string | null
  publicName: string | null
  /** Titles of what they sent in. */
  ideas: readonly string[]
  /** How many letters are kept. */
  letters: number
  /** How many contributions go, as they were never public; and how many stay. */
  erased: number
  kept: number
}

/** Where the pages are, and in which language. */
interface Place {
  /** The path of the private page. */
  own: string
  language: Language
  /** Where people can write. */
  mail: string
}

/** What is kept of somebody, with the buttons to take it out and to erase it. */
export const ownDataPage = (data: OwnData, { language, mail, own }: Place): Page => {
  const say = ownDataWords[language]
  const { facts: names } = say
  return page(
    say.title,
    language,
    markup`<p><a href="${inLanguage(own, language)}">${icon('arrowLeft')} ${say.back}</a></p>
      <h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <p>${ownWords[language].shared}</p>
      ${facts([
        [names.name, data.name],
        [names.email, data.email],
        [names.phone, data.phone],
        [names.publicName, data.publicName],
        [names.ideas, data.ideas.length > 0 ? markup`<span lang="nl">${data.ideas.join(', ')}</span>` : null],
        [names.letters, String(data.letters)],
      ])}
      <p>${say.more} <a href="mailto:${mail}">${mail}</a></p>
      <h2>${say.download}</h2>
      <p>${say.downloadText}</p>
      <form method="post" action="${own}/gegevens/ophalen">
        ${hiddenField('language', language)}
        <p class="actions"><button type="submit">${icon('download')} ${say.downloadButton}</button></p>
      </form>
      <h2>${say.erase}</h2>
      <p>${say.eraseText}</p>
      <p><a class="button button-quiet" href="${inLanguage(`${own}/gegevens/wissen`, language)}">${say.eraseButton}</a></p>`,
  )
}

/** Asks whether it is meant, and tells what goes and what stays. */
export const eraseOwnDataPage = (
  { erased, kept, publicName }: OwnData,
  { language, own }: Omit<Place, 'mail'>,
): Page => {
  const say = ownDataWords[language]
  const list = (entries: readonly (string | null)[]) =>
    markup`<ul>
      ${entries.filter((entry) => entry !== null).map((entry) => markup`<li>${entry}</li> `)}
    </ul>`
  return page(
    say.confirmTitle,
    language,
    markup`<h1>${say.confirmTitle}</h1>
      <p class="lead">${say.confirmLead}</p>
      <h2>${say.goes}</h2>
      ${list([say.goesContact, say.goesLetters, erased > 0 ? say.goesIdea : null, kept > 0 && publicName ? say.goesName : null])}
      <h2>${say.stays}</h2>
      ${list([kept > 0 ? say.staysIdea : null, say.staysHistory])}
      <p>${say.after}</p>
      <form method="post" action="${own}/gegevens/wissen">
        ${hiddenField('language', language)}
        <p class="actions">
          <button type="submit">${say.confirmButton}</button>
          <a class="button button-quiet" href="${inLanguage(own, language)}">${say.no}</a>
        </p>
      </form>`,
  )
}

const page = (title: string, language: Language, body: Html): Page => ({
  title,
  // Not its own address, which is for whoever has it alone.
  path: '/mijn-idee',
  language,
  isUnlisted: true,
  style: ideaFormStyle,
  body: markup`<div class="idea-form">${body}</div>`,
})
