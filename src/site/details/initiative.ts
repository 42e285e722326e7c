import { phases } from '../../feeds/match/Applicant'
import type { InitiativeItem } from '../../feeds/schema/generated'
import { formatDate } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { icon } from '../icons'
import { facts } from '../parts/facts'
import { paragraphs } from '../parts/paragraphs'
import type { Details } from './index'

const roles = {
  letGo: 'laat het aan de bewoners',
  facilitate: 'maakt het mogelijk',
  stimulate: 'moedigt het aan',
  steer: 'stuurt mee',
  regulate: 'stelt de regels',
} as const

/** How far an initiative is, what it looks for, and what came of it. */
export const initiativeDetails = ({ initiative }: InitiativeItem): Details => {
  const { needs } = initiative
  return {
    main: markup`${
      initiative.stoppedReason
        ? markup`<h2>Waarom het gestopt is</h2>
            ${paragraphs(initiative.stoppedReason)}`
        : null
    }
    ${
      initiative.results
        ? markup`<h2>Wat het opleverde</h2>
            ${paragraphs(initiative.results)}`
        : null
    }
    ${milestones(initiative.milestones)} ${updates(initiative.updates)}`,
    aside: facts([
      ['Fase', initiative.phase && phases[initiative.phase].nl],
      ['Voor wie', initiative.targetGroups.join(', ')],
      ['Zoekt mensen', needs.people],
      ['Zoekt ruimte', needs.space],
      ['Zoekt geld', needs.money],
      ['Begroting', amount(initiative.budgetCents)],
      ['Gevraagd bedrag', amount(initiative.soughtCents)],
      ['De overheid', initiative.governmentRole && roles[initiative.governmentRole]],
    ]),
  }
}

const amount = (cents: number | null): string | null => (cents === null ? null : formatMoney(cents))

const milestones = (steps: InitiativeItem['initiative']['milestones']): Html | null =>
  steps.length > 0
    ? markup`<h2>Stappen</h2>
        <ul class="files">
          ${steps.map(
            ({ title, due, done }) =>
              markup`<li>
                ${icon(done ? 'check' : 'dot')} ${title}
                <span class="soft">(${done ? 'klaar' : due ? `gepland: ${formatDate(due)}` : 'gepland'})</span>
              </li>`,
          )}
        </ul>`
    : null

const updates = (posts: InitiativeItem['initiative']['updates']): Html | null =>
  posts.length > 0
    ? markup`<h2>Nieuws van dit initiatief</h2>
        ${posts.map(
          ({ title, date, text }) =>
            markup`<section>
              <h3>${title}</h3>
              <p class="soft">${formatDate(date)}</p>
              ${paragraphs(text)}
            </section>`,
        )}`
    : null
