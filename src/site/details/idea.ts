import type { IdeaItem } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { markup, type Html } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
import type { Details } from './index'
import { progress } from './inShort'

/** What an answer says in a few words. */
export const outcomes = {
  nl: { adopted: 'Dit doen we', partly: 'Dit doen we deels', notAdopted: 'Dit doen we niet' },
  en: { adopted: 'We do this', partly: 'We do this in part', notAdopted: 'We do not do this' },
} as const

const asks = {
  money: 'geld',
  rule: 'een andere regel',
  land: 'grond of ruimte',
  knowledge: 'kennis',
  nothing: 'niets',
} as const

/** What an idea asks, who looks at it, and what the answer is. */
export const ideaDetails = ({ idea, state }: IdeaItem): Details => ({
  main: markup`${idea.answer ? answer(idea.answer) : null}${
    idea.closedReason
      ? markup`<h2>Waarom dit idee gesloten is</h2>
          ${paragraphs(idea.closedReason)}`
      : null
  }`,
  aside: markup`${state === 'inProgress' || state === 'realised' ? progress(idea.progress) : null}${facts([
    ['Ingediend door', idea.submitterName],
    ['Wat is er nodig?', idea.asks.map((ask) => asks[ask]).join(', ')],
    ['Wie kijkt ernaar?', idea.team],
    ['Antwoord uiterlijk', idea.answer ? null : formatDate(idea.answerDueAt)],
    ['Doorgestuurd naar', idea.referredTo],
  ])}`,
})

const answer = (given: NonNullable<IdeaItem['idea']['answer']>): Html =>
  markup`<section class="notice">
    <h2>Antwoord: ${outcomes.nl[given.outcome]}</h2>
    ${paragraphs(given.text)}
    <p class="soft">${[given.signatory, formatDate(given.date)].filter((part) => part).join(', ')}</p>
    ${given.decisionUrl ? markup`<p>${outward(given.decisionUrl, 'Lees het besluit')}</p>` : null}
  </section>`
