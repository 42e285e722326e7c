import type { Language } from '../../feeds/http/language'
import type { IdeaItem } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
import type { Details } from './index'
import { progress } from './inShort'
import { otherThan } from '../pageLanguage'
import { detailWords } from './words'

/** What an answer says in a few words. */
export const outcomes = {
  nl: { adopted: 'Dit doen we', partly: 'Dit doen we deels', notAdopted: 'Dit doen we niet' },
  en: { adopted: 'We do this', partly: 'We do this in part', notAdopted: 'We do not do this' },
} as const

/** What an idea asks, who looks at it, and what the answer is. */
export const ideaDetails = (
  { idea, state, language: written }: IdeaItem,
  language: Language = 'nl',
): Details => {
  const say = detailWords[language].idea
  return {
    main: markup`${idea.answer ? answer(idea.answer, language, otherThan(language, written)) : null}${
      idea.closedReason
        ? markup`<h2>${say.closed}</h2>
            ${paragraphs(idea.closedReason, otherThan(language, written))}`
        : null
    }`,
    aside: markup`${state === 'inProgress' || state === 'realised' ? progress(idea.progress, language) : null}${facts(
      [
        [say.by, idea.submitterName],
        [say.needed, idea.asks.map((ask) => say.asks[ask]).join(', ')],
        [say.handler, idea.team],
        [say.due, idea.answer ? null : formatDate(idea.answerDueAt, language)],
        [say.referredTo, idea.referredTo],
      ],
    )}`,
  }
}

const answer = (
  given: NonNullable<IdeaItem['idea']['answer']>,
  language: Language,
  written: string | null,
): Html =>
  markup`<section class="notice">
    <h2>${detailWords[language].idea.answer} ${outcomes[language][given.outcome]}</h2>
    ${paragraphs(given.text, written)}
    <p class="soft">${[given.signatory, formatDate(given.date, language)].filter((part) => part).join(', ')}</p>
    ${given.decisionUrl ? markup`<p>${outward(given.decisionUrl, detailWords[language].idea.decision)}</p>` : null}
  </section>`
