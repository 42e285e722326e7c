import type { Guard, GuardContext } from '../../workflow/types'
import { millisOf } from '../guards/instants'
import { ceilingOf, subCeilingsOf } from './ceilings'

/** A ceiling of 0 or more is stated, or that there is none. */
export const ceilingStated: Guard = {
  code: 'ceilingStated',
  fields: ['ceilingCents', 'hasNoCeiling'],
  message: {
    nl: "Vul het subsidieplafond in (0 mag), of vink 'Er is geen plafond' aan.",
    en: "Fill in the ceiling (0 is allowed), or tick 'There is no ceiling'.",
  },
  test: ({ document }) =>
    document.hasNoCeiling === true ||
    (typeof document.ceilingCents === 'number' && document.ceilingCents >= 0),
}

/** What the parts may give together is no more than the whole. */
export const partsFitInCeiling: Guard = {
  code: 'partsFitInCeiling',
  fields: ['subCeilings', 'ceilingCents'],
  message: {
    nl: 'De deelplafonds zijn samen hoger dan het subsidieplafond.',
    en: 'The sub-ceilings together are more than the ceiling.',
  },
  test: ({ document }) => {
    const ceiling = ceilingOf(document)
    const parts = subCeilingsOf(document).reduce((sum, { ceilingCents }) => sum + ceilingCents, 0)
    return ceiling === null || parts <= ceiling
  },
}

/** A part of the ceiling that something was given from stays: `facts.lostSubCeilings`. */
export const partsKept: Guard = {
  code: 'partsKept',
  fields: ['subCeilings'],
  message: {
    nl: 'Uit een deelplafond dat je weghaalt, is al subsidie toegekend of gereserveerd. Laat het staan. De naam mag je wel aanpassen.',
    en: 'Grants or reservations were made from a sub-ceiling that you take away. Leave it. You may change its name.',
  },
  test: ({ facts }) => !Array.isArray(facts.lostSubCeilings) || facts.lostSubCeilings.length === 0,
}

/** A ceiling goes down with a notice only: what was received before it keeps the old one (Awb 4:27, second paragraph). */
export const loweringAnnounced: Guard = {
  code: 'loweringAnnounced',
  fields: ['lowering.noticeUrl', 'lowering.noticeDate'],
  message: {
    nl: 'Je verlaagt het plafond. Vul in waar en wanneer dat bekend is gemaakt. Voor aanvragen van daarvoor blijft het oude plafond gelden (Awb 4:27).',
    en: 'You lower the ceiling. Fill in where and when that was announced. For applications from before, the old ceiling holds (Awb 4:27).',
  },
  test: ({ facts }) => facts.isUnannounced !== true,
}

/** Nothing is reserved any more: `facts.reservationCount`. */
export const nothingReserved: Guard = {
  code: 'nothingReserved',
  message: {
    nl: 'Er zijn nog reserveringen. Ken ze toe of wijs ze af.',
    en: 'Some money is still reserved. Award or refuse those first.',
  },
  test: ({ facts }) => !facts.reservationCount,
}

/** Opens before it closes; it may have no end. */
export const opensBeforeItCloses: Guard = {
  code: 'opensBeforeItCloses',
  fields: ['opensAt', 'closesAt'],
  message: {
    nl: 'De ronde moet opengaan voor die sluit. Laat het einde leeg als er geen is.',
    en: 'The window must open before it closes. Leave the end empty when there is none.',
  },
  test: ({ document }) => {
    const [opens, closes] = [millisOf(document, 'opensAt'), millisOf(document, 'closesAt')]
    return opens !== null && (closes === null || opens < closes)
  },
}

/** The regulation above the window has a legal basis. The engine looks it up: `facts.schemeHasLegalBasis`. */
export const schemeHasLegalBasis: Guard = {
  code: 'schemeHasLegalBasis',
  fields: ['scheme'],
  message: {
    nl: 'Vul bij de subsidieregeling eerst de wettelijke grondslag in.',
    en: 'First fill in the legal basis of the subsidy scheme.',
  },
  test: ({ facts }) => facts.schemeHasLegalBasis !== false,
}

/** The notice should be out before the period begins (Awb 4:27). Later has consequences, but is possible. */
export const noticeInTime: Guard = {
  code: 'noticeInTime',
  isWarning: true,
  fields: ['noticeDate', 'opensAt'],
  message: {
    nl: 'De bekendmaking is later dan het begin van de ronde. Het plafond geldt dan niet voor aanvragen van daarvoor (Awb 4:27).',
    en: 'The notice is later than the start of the period. The ceiling then does not hold for earlier applications (Awb 4:27).',
  },
  test: ({ document }) => {
    const [notice, opens] = [millisOf(document, 'noticeDate'), millisOf(document, 'opensAt')]
    return notice === null || opens === null || notice <= opens
  },
}

/** The moment of opening has come. */
export const hasOpened: Guard = {
  code: 'hasOpened',
  fields: ['opensAt'],
  message: { nl: 'De ronde is nog niet open.', en: 'The window has not opened yet.' },
  test: ({ document, now }) => {
    const opens = millisOf(document, 'opensAt')
    return opens !== null && opens <= now.getTime()
  },
}

/** The moment of closing has come. */
export const hasClosed: Guard = {
  code: 'hasClosed',
  fields: ['closesAt'],
  message: { nl: 'De ronde is nog niet voorbij.', en: 'The window is not over yet.' },
  test: ({ document, now }) => isPastClosing(document, now),
}

/** The moment of closing has not come. */
export const notYetClosed: Guard = {
  code: 'notYetClosed',
  fields: ['closesAt'],
  message: { nl: 'De ronde is al voorbij.', en: 'The window is already over.' },
  test: ({ document, now }) => !isPastClosing(document, now),
}

/** The moment of opening has not come: the clock was ahead when the window opened, or the moment was moved. */
export const notYetOpened: Guard = {
  code: 'notYetOpened',
  fields: ['opensAt'],
  message: { nl: 'De ronde is al open.', en: 'The window is open already.' },
  test: ({ document, now }) => {
    const opens = millisOf(document, 'opensAt')
    return opens !== null && opens > now.getTime()
  },
}

/**
 * The window closed at a moment that has yet to come: the clock was ahead then. An end that was moved after the
 * window had closed is something else, and opens nothing.
 */
export const closedTooEarly: Guard = {
  code: 'closedTooEarly',
  fields: ['closesAt'],
  message: { nl: 'De ronde is niet te vroeg gesloten.', en: 'The window did not close too early.' },
  test: ({ document, now }) => {
    const changed = millisOf(document, 'stateChangedAt')
    return changed !== null && changed > now.getTime() && !isPastClosing(document, now)
  },
}

/** The window closed for this reason: it goes back to where it came from. */
export const closedAs = (reason: 'deadline' | 'exhausted' | 'suspended'): Guard => ({
  code: 'closedAs',
  fields: ['closedReason'],
  message: { nl: 'De ronde is om iets anders gesloten.', en: 'The window closed for another reason.' },
  test: ({ document }) => document.closedReason === reason,
})

/** First come, first served, and nothing of the ceiling is left: `facts.remainingCents`. */
export const nothingLeft: Guard = {
  code: 'nothingLeft',
  fields: ['ceilingCents'],
  message: {
    nl: 'Er is nog geld over, of deze ronde gaat niet op volgorde van binnenkomst.',
    en: 'There is money left, or this window is not first come, first served.',
  },
  test: isUsedUp,
}

/** Money came free, or the ceiling was raised: `facts.remainingCents`. */
export const somethingLeft: Guard = {
  code: 'somethingLeft',
  fields: ['ceilingCents'],
  message: { nl: 'Er is niets over van het plafond.', en: 'Nothing of the ceiling is left.' },
  test: (context) => !isUsedUp(context),
}

/** At least one grant was registered: `facts.grantCount`. */
export const grantsRegistered: Guard = {
  code: 'grantsRegistered',
  message: {
    nl: 'Zet eerst de toegekende subsidies erin.',
    en: 'First register the grants.',
  },
  test: ({ facts }) => typeof facts.grantCount === 'number' && facts.grantCount > 0,
}

/** What was granted stays within the ceiling, grants on objection aside: `facts.grantedCents`. */
export const sumWithinCeiling: Guard = {
  code: 'sumWithinCeiling',
  fields: ['ceilingCents'],
  message: {
    nl: 'Er is meer toegekend dan het plafond. Controleer de bedragen.',
    en: 'More was granted than the ceiling. Check the amounts.',
  },
  test: ({ document, facts }) => {
    const highest = 'highestCeilingCents' in facts ? facts.highestCeilingCents : ceilingOf(document)
    return typeof highest !== 'number' || Number(facts.grantedCents ?? 0) <= highest
  },
}

function isUsedUp({ document, facts }: GuardContext): boolean {
  const { remainingCents } = facts
  const isLimited = document.allocation === 'firstCome' && document.hasNoCeiling !== true
  return isLimited && typeof remainingCents === 'number' && remainingCents <= 0
}

const isPastClosing = (document: GuardContext['document'], now: Date): boolean => {
  const closes = millisOf(document, 'closesAt')
  return closes !== null && closes <= now.getTime()
}
