import { phases } from '../../feeds/match/Applicant'
import type { Language } from '../../feeds/http/language'
import type { InitiativeItem } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { facts } from '../parts/facts'
import { paragraphs } from '../parts/paragraphs'
import type { Details } from './index'
import { otherThan } from '../pageLanguage'
import { detailWords } from './words'

/** How far an initiative is, what it looks for, and what came of it. */
export const initiativeDetails = (
  { initiative, language: written }: InitiativeItem,
  language: Language = 'nl',
): Details => {
  const other = otherThan(language, written)
  const say = detailWords[language].initiative
  const { needs } = initiative
  return {
    main: markup`${
      initiative.stoppedReason
        ? markup`<h2>${say.stopped}</h2>
            ${paragraphs(initiative.stoppedReason, other)}`
        : null
    }
    ${
      initiative.results
        ? markup`<h2>${say.results}</h2>
            ${paragraphs(initiative.results, other)}`
        : null
    }
    ${milestones(initiative.milestones, language)} ${updates(initiative.updates, language, other)}`,
    aside: facts([
      [say.phase, initiative.phase && phases[initiative.phase][language]],
      [say.targetGroups, initiative.targetGroups.join(', ')],
      [say.people, needs.people],
      [say.space, needs.space],
      [say.money, needs.money],
      [say.budget, amount(initiative.budgetCents, language)],
      [say.sought, amount(initiative.soughtCents, language)],
      [say.government, initiative.governmentRole && say.roles[initiative.governmentRole]],
    ]),
  }
}

const amount = (cents: number | null, language: Language): string | null =>
  cents === null ? null : formatMoney(cents, language)

const milestones = (steps: InitiativeItem['initiative']['milestones'], language: Language): Html | null =>
  steps.length > 0
    ? markup`<h2>${detailWords[language].initiative.steps}</h2>
        <ul class="files">
          ${steps.map(
            ({ title, due, done }) =>
              markup`<li>
                ${icon(done ? 'check' : 'dot')} ${title}
                <span class="soft">(${done ? detailWords[language].initiative.done : [detailWords[language].initiative.planned, due && formatDate(due, language)].filter(Boolean).join(': ')})</span>
              </li>`,
          )}
        </ul>`
    : null

const updates = (
  posts: InitiativeItem['initiative']['updates'],
  language: Language,
  written: string | null,
): Html | null =>
  posts.length > 0
    ? markup`<h2>${detailWords[language].initiative.news}</h2>
        ${posts.map(
          ({ title, date, text }) =>
            markup`<section>
              <h3${written ? markup` lang="${written}"` : null}>${title}</h3>
              <p class="soft">${formatDate(date, language)}</p>
              ${paragraphs(text, written)}
            </section>`,
        )}`
    : null
