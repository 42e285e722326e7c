import type { Language } from '../../feeds/http/language'
import { offeredTerms } from '../../feeds/doors/doorTerms'
import type { Terms } from '../../feeds/Vocabulary'
import { ideaFormScript, ideaFormStyle } from './assets'
import { markup, type Html } from '../html'
import { IDEA_FORM } from '../ideaFormAddress'
import { icon } from '../icons'
import type { Page } from '../layout'
import { eventFormPath, type AtEvent } from './AtEvent'
import { eventFields, eventNotice, rulesHere, startAgain } from './eventParts'
import { eventWords } from './eventWords'
import { areaField, choiceField, lineField, textField, type Filled } from './fields'
import { mistakeSummary } from '../parts/mistakeSummary'
import { trapField } from '../parts/trapField'
import type { IdeaMistake, IdeaValues } from './parseIdea'
import { photoPart } from './photo/photoPart'
import { pointPart } from './point/pointPart'
import { ideaWords } from './words'

/** What a page of the form shows. */
export interface IdeaFormData {
  values: IdeaValues
  mistakes: readonly IdeaMistake[]
  language: Language
  terms: Terms
  /** When it was opened, as only this site can write it. */
  started: string
  /** Whether a machine filled in what people do not see: that goes along to the last step. */
  isTrapped?: boolean
  /** At an event, or for one that takes no ideas. Left out: neither. */
  at?: AtEvent | null
}

/** The address of a page of the form in a language. */
export const ideaFormPath = (language: Language, part = ''): string =>
  `${IDEA_FORM}${part}${language === 'en' ? '?lang=en' : ''}`

/**
 * The form with which anybody brings an idea. With mistakes: what they are above it, each leading to its field. Enter in a field presses
 * the first button of a form: an unseen one comes first, so that it leads on to the next step.
 */
export const ideaFormPage = (data: IdeaFormData): Page => {
  const { at = null, language, mistakes } = data
  const say = ideaWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const isTablet = at?.isTablet === true
  const translated = at?.event ? eventFormPath({ slug: at.event.slug }, other) : ideaFormPath(other)
  return {
    title: `${mistakes.length > 0 ? say.wrongTitle : ''}${say.title}`,
    description: say.description,
    path: ideaFormPath(language),
    language,
    ...(mistakes.length > 0 || at ? { isUnlisted: true } : {}),
    ...(mistakes.length > 0 ? {} : { translation: { language: other, path: translated } }),
    style: ideaFormStyle,
    ...(isTablet ? { isBare: true } : { script: ideaFormScript }),
    body: markup`<div class="idea-form${isTablet ? ' idea-form-tablet' : ''}">
      ${mistakeSummary(mistakes, { say: ideaWords[language], language })}
      <h1>${say.title}</h1>
      ${eventNotice(at, language)}
      <p class="lead">${isTablet ? eventWords[language].tabletLead : say.lead}</p>
      <p>${at?.isStaffed ? eventWords[language].howWithMail : say.how}</p>
      <form method="post" action="${IDEA_FORM}" enctype="multipart/form-data"${isTablet ? markup` autocomplete="off"` : null} novalidate data-idea-form data-language="${language}">
        ${hiddenField('language', language)}${hiddenField('started', data.started)}${eventFields(at)}
        <button class="visually-hidden" type="submit" name="step" value="review" tabindex="-1" aria-hidden="true">${say.review}</button>
        ${aboutIdea(data)}${isTablet ? null : photoPart(data)}${aboutYou(data)}${agreements(data)}
        ${trapField(say.trap)}
        <p class="actions">
          <button type="submit" name="step" value="review">${say.review} ${icon('arrowRight')}</button>
        </p>
      </form>
      ${startAgain(at, language)}
    </div>`,
  }
}

/** A field that goes along unseen. */
export const hiddenField = (name: string, value: string): Html =>
  markup`<input type="hidden" name="${name}" value="${value}">`

const aboutIdea = (data: IdeaFormData): Html => {
  const { language, mistakes, terms, values } = data
  const say = ideaWords[language]
  const filled: Filled = { language, mistakes }
  const themes = [...offeredTerms(terms, 'theme').values()].map(({ code, title }) => [code, title] as const)
  const inDutch = (of: readonly [string, string]) => (language === 'nl' ? of : ([...of, 'nl'] as const))
  return markup`<h2>${say.aboutIdea}</h2>
    ${lineField({ name: 'title', label: say.ideaTitle, hint: say.ideaTitleHint, value: values.title, most: 120, complete: 'off' }, filled)}
    <div data-similar hidden><p class="soft">${say.similarTitle}</p><ul></ul></div>
    ${textField({ name: 'story', label: say.story, hint: say.storyHint, value: values.story, most: 10_000 }, filled)}
    ${areaField({ name: 'area', label: say.area, hint: say.areaHint, chosen: values.areas, none: say.areaNone, terms }, filled)}
    ${data.at?.isTablet ? null : pointPart(data)}
    ${lineField({ name: 'place', label: say.place, hint: say.placeHint, value: values.place, most: 120, complete: 'off', isNeeded: false }, filled)}
    ${choiceField({ name: 'theme', label: say.theme, hint: say.themeHint, kind: 'checkbox', choices: themes.map(inDutch), chosen: values.themes }, filled)}`
}

const aboutYou = ({ at, language, mistakes, values }: IdeaFormData): Html => {
  const say = ideaWords[language]
  const { emailLess, emailLessHint } = eventWords[language]
  const emailField = at?.isStaffed
    ? ({ label: emailLess, hint: emailLessHint, isNeeded: false } as const)
    : { label: say.email, hint: say.emailHint }
  // On a tablet that many people use, a browser is not to offer what others filled in.
  const complete = (what: string) => (at?.isTablet ? 'off' : what)
  const filled: Filled = { language, mistakes }
  return markup`<h2>${say.aboutYou}</h2>
    ${lineField({ name: 'name', label: say.name, hint: say.nameHint, value: values.name, most: 120, complete: complete('name') }, filled)}
    ${lineField({ name: 'email', ...emailField, value: values.email, kind: 'email', most: 254, complete: complete('email') }, filled)}
    ${lineField({ name: 'publicName', label: say.publicName, hint: say.publicNameHint, value: values.publicName, most: 120, complete: complete('given-name'), isNeeded: false }, filled)}`
}

const agreements = ({ at, language, mistakes, values }: IdeaFormData): Html => {
  const say = ideaWords[language]
  const filled: Filled = { language, mistakes }
  return markup`<h2>${say.agreements}</h2>
    ${choiceField({ name: 'licence', label: say.licence, hint: say.licenceHint, kind: 'radio', choices: Object.entries(say.licences), chosen: [values.licence] }, filled)}
    ${choiceField({ name: 'terms', label: say.termsTitle, hint: '', kind: 'checkbox', choices: [['1', say.terms]], chosen: values.terms ? ['1'] : [] }, filled)}
    ${at?.isTablet ? rulesHere(language) : markup`<p><a href="${ideaFormPath(language, '/spelregels')}" target="_blank">${say.termsLink}</a></p>`}`
}
