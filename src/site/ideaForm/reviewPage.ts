import type { Terms } from '../../feeds/Vocabulary'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import type { Page } from '../layout'
import { facts } from '../parts/facts'
import { paragraphs } from '../parts/paragraphs'
import { ideaFormStyle } from './assets'
import type { AlikeItem } from './AlikeItem'
import { eventFields, eventNotice, startAgain } from './eventParts'
import { eventWords } from './eventWords'
import { hiddenField, ideaFormPath, type IdeaFormData } from './formPage'
import { hiddenValues } from './hiddenValues'
import { IDEA_FORM } from '../ideaFormAddress'
import { mistakeSummary } from '../parts/mistakeSummary'
import { photoFigure } from './photo/photoPart'
import { TRAP } from '../trap'
import { pointFigure } from './point/pointPart'
import { ideaWords } from './words'

/**
 * An idea as it will look, before it is sent: with what is alike on the site already. Everything goes along in the form, so
 * that nothing is kept anywhere until somebody sends it.
 */
export const ideaReviewPage = (data: IdeaFormData, alike: readonly AlikeItem[]): Page => {
  const { at = null, language, mistakes, started, terms, values } = data
  const isTablet = at?.isTablet === true
  const say = ideaWords[language]
  return {
    title: `${mistakes.length > 0 ? say.wrongTitle : ''}${say.reviewTitle}`,
    path: ideaFormPath(language),
    language,
    isUnlisted: true,
    style: ideaFormStyle,
    ...(isTablet ? { isBare: true } : {}),
    body: markup`<div class="idea-form${isTablet ? ' idea-form-tablet' : ''}">
      ${mistakeSummary(mistakes, { say: ideaWords[language], language })}
      <h1>${say.reviewTitle}</h1>
      <p class="lead">${say.reviewLead}</p>
      ${eventNotice(at && { ...at, isTablet: false }, language)}
      ${alikeItems(alike, data)}
      <h2>${say.asShown}</h2>
      <article class="idea-shown">
        <h3>${values.title}</h3>
        ${photoFigure(values)}
        ${paragraphs(values.story)}
        ${facts([
          [say.area, named(terms, 'area', values.areas)],
          [say.placeShort, values.place],
          [say.theme, named(terms, 'theme', values.themes)],
          [say.byName, values.publicName || say.nobody],
        ])}
        ${pointFigure(values.point, terms, language)}
      </article>
      <h2>${say.onlyUs}</h2>
      ${facts([
        [say.name, values.name],
        [say.email, values.email || eventWords[language].noMail],
      ])}
      <form class="actions" id="versturen" method="post" action="${IDEA_FORM}">
        ${hiddenField('language', language)}${hiddenField('started', started)}${eventFields(at)}${hiddenValues(values)}
        ${data.isTrapped ? hiddenField(TRAP, '1') : null}
        <button type="submit" name="step" value="send">${icon('check')} ${say.send}</button>
        <button class="button-quiet" type="submit" name="step" value="change">${say.change}</button>
      </form>
      ${startAgain(at, language)}
    </div>`,
  }
}

const alikeItems = (alike: readonly AlikeItem[], { language }: IdeaFormData): Html | null => {
  const say = ideaWords[language]
  return alike.length === 0
    ? null
    : markup`<section class="notice">
        <h2>${say.similarTitle}</h2>
        <p>${say.similarText}</p>
        <ul>
          ${alike.map(({ title, url }) => markup`<li><a href="${url}" lang="nl">${title}</a></li>`)}
        </ul>
      </section>`
}

const named = (terms: Terms, kind: 'theme' | 'area', codes: readonly string[]): string =>
  codes.map((code) => terms[kind].get(code.toLowerCase())?.title ?? code).join(', ')
