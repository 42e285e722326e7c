import { applicantKinds, phases, type ApplicantKind } from '../../feeds/match/Applicant'
import type { SubsidyWindowItem } from '../../feeds/schema/generated'
import { formatDate, formatMoment } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
import { WIZARD } from '../wizard/Answers'
import { wizardWords } from '../wizard/words'
import type { Details } from './index'

const allocations = {
  firstCome: 'Wie het eerst komt',
  ranking: 'De beste aanvragen eerst',
  lottery: 'Loting',
  proRata: 'Naar verhouding',
} as const

/** Who may apply; a kind that a host added is shown as it is. */
const applicant = (kind: string): string =>
  kind in applicantKinds ? applicantKinds[kind as ApplicantKind].many.nl : kind

const closedReasons = {
  deadline: 'De termijn is voorbij.',
  exhausted: 'Het budget is op.',
  suspended: 'De ronde was tijdelijk dicht en gaat niet meer open.',
} as const

/** What can be asked for, by whom, until when, and what is left. */
export const windowDetails = ({ subsidyWindow: window, state }: SubsidyWindowItem): Details => ({
  main: markup`${window.reason ? markup`<div class="notice">${paragraphs(window.reason)}</div>` : null}
  ${state === 'closed' && window.closedReason ? markup`<p class="notice">${closedReasons[window.closedReason]}</p>` : null}
  ${outcome(window)}
  ${
    window.eligibleCosts
      ? markup`<h2>Waarvoor</h2>
          ${paragraphs(window.eligibleCosts)}`
      : null
  }
  ${
    window.criteria.length > 0
      ? markup`<h2>Waar we op letten</h2>
          <ul>
            ${window.criteria.map((each) => markup`<li>${each}</li>`)}
          </ul>`
      : null
  }
  ${subCeilings(window)}
  ${state === 'open' || state === 'announced' ? markup`<p><a href="${WIZARD}">${wizardWords.nl.tryHere}</a></p>` : null}
  ${state === 'open' && window.applyUrl ? markup`<p>${outward(window.applyUrl, 'Vraag deze subsidie aan', { isButton: true })}</p>` : null}`,
  aside: facts([
    ['Van', formatMoment(window.opensAt)],
    ['Tot', window.closesAt ? formatMoment(window.closesAt) : 'tot het budget op is'],
    ['Te verdelen', amount(window.ceilingCents)],
    ['Toegekend', granted(window)],
    ['Gereserveerd', window.reservedCents ? formatMoney(window.reservedCents) : null],
    ['Nog over', amount(window.remainingCents)],
    ['Boven het plafond', exceptions(window)],
    ['Per aanvraag', perRequest(window)],
    ['Verdeling', window.allocation && allocations[window.allocation]],
    ['Voor wie', window.applicantKinds.map(applicant).join(', ')],
    ['Fase', (window.phases ?? []).map((phase) => phases[phase].nl).join(', ')],
    ['Al begonnen?', mayHaveStarted(window.mayHaveStarted)],
    ['Antwoord binnen', window.decisionWeeks === null ? null : `${window.decisionWeeks} weken`],
    ['Subsidie van', window.provider],
    ['Regeling', scheme(window)],
    ['Besluit', window.decisionNumber],
    ['Bekendmaking', outward(window.noticeUrl, 'Lees de bekendmaking')],
  ]),
})

const amount = (cents: number | null): string | null => (cents === null ? null : formatMoney(cents))

type Window = SubsidyWindowItem['subsidyWindow']

/** What was granted within the ceiling. Before the first grant that says nothing. */
const granted = ({ grantedCents, grantCount = 0, exceptionCount = 0 }: Window): string | null =>
  grantedCents ? `${formatMoney(grantedCents)}${times(grantCount - exceptionCount)}` : null

/** What was granted on objection, by court order or after a late decision: it is no part of the ceiling. */
const exceptions = ({ exceptionCents, exceptionCount = 0 }: Window): string | null =>
  exceptionCents
    ? `${formatMoney(exceptionCents)}${times(exceptionCount)}, na bezwaar of een uitspraak`
    : null

const times = (count: number): string =>
  count > 0 ? ` aan ${count} ${count === 1 ? 'aanvraag' : 'aanvragen'}` : ''

/** What is left of each part of the ceiling. */
const subCeilings = ({ subCeilings: parts = [] }: Window): Html | null =>
  parts.length === 0
    ? null
    : markup`<h2>Verdeling van het budget</h2>
        <ul>
          ${parts.map(
            ({ title, ceilingCents, remainingCents }) =>
              markup`<li>${title}: nog ${formatMoney(remainingCents)} van ${formatMoney(ceilingCents)}</li>`,
          )}
        </ul>`

/** How it was divided, once that was announced. The grants themselves stand below. */
const outcome = ({ outcome: said }: Window): Html | null =>
  said
    ? markup`<h2>Uitslag</h2>
        ${said.methodText ? paragraphs(said.methodText) : null}
        ${facts([
          ['Datum', formatDate(said.date)],
          ['Aanvragen', said.applications === null ? null : String(said.applications)],
          ['Afgewezen', said.refused === null ? null : String(said.refused)],
          ['Werkwijze', outward(said.methodUrl, 'Lees hoe er is verdeeld')],
        ])}`
    : null

const perRequest = ({ amountFromCents, amountToCents, maximumPercentage }: Window) =>
  [
    amountFromCents === null ? '' : `vanaf ${formatMoney(amountFromCents)}`,
    amountToCents === null ? '' : `tot ${formatMoney(amountToCents)}`,
    maximumPercentage === null ? '' : `ten hoogste ${maximumPercentage}% van de kosten`,
  ]
    .filter((part) => part !== '')
    .join(', ')

const mayHaveStarted = (may: boolean | undefined): string | null =>
  may === undefined ? null : may ? 'Dat mag' : 'Nee, vraag aan voordat je begint'

const scheme = ({ scheme: regulation }: Window): Html | string | null =>
  regulation && (outward(regulation.legalBasisUrl, regulation.title) ?? regulation.title)
