import { applicantKinds, phases, type ApplicantKind } from '../../feeds/match/Applicant'
import type { Language } from '../../feeds/http/language'
import type { SubsidyWindowItem } from '../../feeds/schema/generated'
import { formatDate, formatMoment } from '../../feeds/text/formatDate'
import { formatMoney } from '../../feeds/text/formatMoney'
import { markup, type Html } from '../html'
import { inLanguage } from '../pageLanguage'
import { facts } from '../parts/facts'
import { outward } from '../parts/link'
import { paragraphs } from '../parts/paragraphs'
import { WIZARD } from '../wizard/Answers'
import { wizardWords } from '../wizard/words'
import type { Details } from './index'
import { windowWords } from './windowWords'

/** Who may apply; a kind that a host added is shown as it is. */
const applicant = (kind: string, language: Language): string =>
  kind in applicantKinds ? applicantKinds[kind as ApplicantKind].many[language] : kind

/** Text of the scheme: there is no English version of it. */
const inDutch = (part: Html | string | null, language: Language): Html | string | null =>
  part && language !== 'nl' ? markup`<span lang="nl">${part}</span>` : part

const textsInDutch = (part: Html | null, language: Language): Html | null =>
  part && language !== 'nl' ? markup`<div lang="nl">${part}</div>` : part

/** What can be asked for, by whom, until when, and what is left. */
export const windowDetails = (item: SubsidyWindowItem, language: Language = 'nl'): Details => ({
  main: windowTerms(item, language),
  aside: windowFacts(item, language),
})

const windowTerms = ({ subsidyWindow: window, state }: SubsidyWindowItem, language: Language): Html => {
  const say = windowWords[language]
  return markup`${window.reason ? markup`<div class="notice">${textsInDutch(paragraphs(window.reason), language)}</div>` : null}
  ${state === 'closed' && window.closedReason ? markup`<p class="notice">${say.closedReasons[window.closedReason]}</p>` : null}
  ${outcome(window, language)}
  ${
    window.eligibleCosts
      ? markup`<h2>${say.costs}</h2>
          ${textsInDutch(paragraphs(window.eligibleCosts), language)}`
      : null
  }
  ${
    window.criteria.length > 0
      ? markup`<h2>${say.criteria}</h2>
          <ul${language === 'nl' ? null : markup` lang="nl"`}>
            ${window.criteria.map((each) => markup`<li>${each}</li>`)}
          </ul>`
      : null
  }
  ${subCeilings(window, language)}
  ${state === 'open' || state === 'announced' ? markup`<p><a href="${inLanguage(WIZARD, language)}">${wizardWords[language].tryHere}</a></p>` : null}
  ${state === 'open' && window.applyUrl ? markup`<p>${outward(window.applyUrl, say.apply, { isButton: true })}</p>` : null}`
}

const windowFacts = ({ subsidyWindow: window }: SubsidyWindowItem, language: Language): Html | null => {
  const say = windowWords[language]
  const money = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? null : formatMoney(cents, language)
  return facts([
    [say.from, formatMoment(window.opensAt, language)],
    [say.until, window.closesAt ? formatMoment(window.closesAt, language) : say.openEnded],
    [say.ceiling, money(window.ceilingCents)],
    [say.granted, granted(window, language)],
    [say.reserved, window.reservedCents ? money(window.reservedCents) : null],
    [say.remaining, money(window.remainingCents)],
    [say.above, exceptions(window, language)],
    [say.perRequest, perRequest(window, language)],
    [say.allocation, window.allocation && say.allocations[window.allocation]],
    [say.forWhom, window.applicantKinds.map((kind) => applicant(kind, language)).join(', ')],
    [say.phase, (window.phases ?? []).map((phase) => phases[phase][language]).join(', ')],
    [say.started, mayHaveStarted(window.mayHaveStarted, language)],
    [say.answer, window.decisionWeeks === null ? null : say.weeks(window.decisionWeeks)],
    [say.provider, inDutch(window.provider, language)],
    [say.scheme, inDutch(scheme(window), language)],
    [say.decision, window.decisionNumber],
    [say.notice, outward(window.noticeUrl, say.readNotice)],
  ])
}

type Window = SubsidyWindowItem['subsidyWindow']

/** What was granted within the ceiling. Before the first grant that says nothing. */
const granted = (
  { grantedCents, grantCount = 0, exceptionCount = 0 }: Window,
  language: Language,
): string | null =>
  grantedCents
    ? `${formatMoney(grantedCents, language)}${times(grantCount - exceptionCount, language)}`
    : null

/** What was granted on objection, by court order or after a late decision: it is no part of the ceiling. */
const exceptions = ({ exceptionCents, exceptionCount = 0 }: Window, language: Language): string | null =>
  exceptionCents
    ? `${formatMoney(exceptionCents, language)}${times(exceptionCount, language)}${windowWords[language].aboveWhy}`
    : null

const times = (count: number, language: Language): string =>
  count > 0 ? windowWords[language].requests(count) : ''

/** What is left of each part of the ceiling. */
const subCeilings = ({ subCeilings: parts = [] }: Window, language: Language): Html | null => {
  const say = windowWords[language]
  const money = (cents: number) => formatMoney(cents, language)
  return parts.length === 0
    ? null
    : markup`<h2>${say.subCeilings}</h2>
        <ul>
          ${parts.map(
            ({ title, ceilingCents, remainingCents }) =>
              markup`<li>${inDutch(title, language)}: ${say.left(money(remainingCents), money(ceilingCents))}</li>`,
          )}
        </ul>`
}

/** How it was divided, once that was announced. The grants themselves stand below. */
const outcome = ({ outcome: said }: Window, language: Language): Html | null => {
  const say = windowWords[language]
  return said
    ? markup`<h2>${say.outcome}</h2>
        ${said.methodText ? textsInDutch(paragraphs(said.methodText), language) : null}
        ${facts([
          [say.date, formatDate(said.date, language)],
          [say.applications, said.applications === null ? null : String(said.applications)],
          [say.refused, said.refused === null ? null : String(said.refused)],
          [say.method, outward(said.methodUrl, say.readMethod)],
        ])}`
    : null
}

const perRequest = (
  { amountFromCents, amountToCents, maximumPercentage }: Window,
  language: Language,
): string => {
  const say = windowWords[language]
  return [
    amountFromCents === null ? '' : say.atLeast(formatMoney(amountFromCents, language)),
    amountToCents === null ? '' : say.atMost(formatMoney(amountToCents, language)),
    maximumPercentage === null ? '' : say.share(maximumPercentage),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

const mayHaveStarted = (may: boolean | undefined, language: Language): string | null => {
  const say = windowWords[language]
  return may === undefined ? null : may ? say.mayStart : say.mayNotStart
}

const scheme = ({ scheme: regulation }: Window): Html | string | null =>
  regulation && (outward(regulation.legalBasisUrl, regulation.title) ?? regulation.title)
