import { applicantKinds, phases, type ApplicantKind } from '../../feeds/match/Applicant'
import type { SubsidyWindowItem } from '../../feeds/schema/generated'
import { formatDate, formatMoment } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
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
  ${state === 'open' && window.applyUrl ? markup`<p>${outward(window.applyUrl, 'Vraag deze subsidie aan', { isButton: true })}</p>` : null}`,
  aside: facts([
    ['Van', formatMoment(window.opensAt)],
    ['Tot', window.closesAt ? formatMoment(window.closesAt) : 'tot het budget op is'],
    ['Te verdelen', amount(window.ceilingCents)],
    ['Toegekend', granted(window)],
    ['Nog over', amount(window.remainingCents)],
    ['Per aanvraag', perRequest(window)],
    ['Verdeling', window.allocation && allocations[window.allocation]],
    ['Voor wie', window.applicantKinds.map(applicant).join(', ')],
    ['Fase', (window.phases ?? []).map((phase) => phases[phase].nl).join(', ')],
    ['Antwoord binnen', window.decisionWeeks === null ? null : `${window.decisionWeeks} weken`],
    ['Subsidie van', window.provider],
    ['Regeling', scheme(window)],
    ['Besluit', window.decisionNumber],
    ['Bekendmaking', outward(window.noticeUrl, 'Lees de bekendmaking')],
  ]),
})

const amount = (cents: number | null): string | null => (cents === null ? null : formatMoney(cents))

/** How it was divided, once that was announced. The grants themselves stand below. */
const outcome = ({ outcome: said }: SubsidyWindowItem['subsidyWindow']): Html | null =>
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

const granted = ({ grantedCents, grantCount }: SubsidyWindowItem['subsidyWindow']): string | null => {
  if (!grantedCents && !grantCount) return null
  const count = grantCount ? ` (${grantCount} ${grantCount === 1 ? 'subsidie' : 'subsidies'})` : ''
  return `${formatMoney(grantedCents ?? 0)}${count}`
}

const perRequest = ({
  amountFromCents,
  amountToCents,
  maximumPercentage,
}: SubsidyWindowItem['subsidyWindow']) =>
  [
    amountFromCents === null ? '' : `vanaf ${formatMoney(amountFromCents)}`,
    amountToCents === null ? '' : `tot ${formatMoney(amountToCents)}`,
    maximumPercentage === null ? '' : `ten hoogste ${maximumPercentage}% van de kosten`,
  ]
    .filter((part) => part !== '')
    .join(', ')

const scheme = ({ scheme: regulation }: SubsidyWindowItem['subsidyWindow']): Html | string | null =>
  regulation && (outward(regulation.legalBasisUrl, regulation.title) ?? regulation.title)
