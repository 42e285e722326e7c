import { isFilledIn, readField } from '../../workflow/readField'
import type { Guard, GuardContext } from '../../workflow/types'
import { centsThatCount } from './centsThatCount'

/**
 * What is granted fits in what is left of the window. `facts.remainingCents` is what is left without counting this
 * grant itself; null or undefined when there is no ceiling. What counted already (`facts.countedCents`) stays, also
 * when the ceiling was lowered since. A grant on objection, by court order or after a late decision is allowed above
 * it, with its reference (Awb 4:25, third paragraph).
 */
export const fitsInCeiling: Guard = {
  code: 'fitsInCeiling',
  fields: ['grantedCents'],
  message: {
    nl: 'Dit past niet meer in het subsidieplafond van de ronde.',
    en: 'This does not fit in what is left of the ceiling of the window.',
  },
  test: (context) => fitsIn(context, 'remainingCents', 'countedCents'),
}

/** The same for the part of the ceiling that the grant names: `facts.subRemainingCents`. */
export const fitsInSubCeiling: Guard = {
  code: 'fitsInSubCeiling',
  fields: ['grantedCents', 'subCeiling'],
  message: {
    nl: 'Dit past niet meer in het deelplafond.',
    en: 'This does not fit in what is left of the sub-ceiling.',
  },
  test: (context) => fitsIn(context, 'subRemainingCents', 'subCountedCents'),
}

/** A window with sub-ceilings (`facts.subCeilings`) wants to know from which one. */
export const subCeilingNamed: Guard = {
  code: 'subCeilingNamed',
  fields: ['subCeiling'],
  message: {
    nl: 'Vul in uit welk deelplafond dit komt: de naam of de sleutel die bij de ronde staat.',
    en: 'Fill in which sub-ceiling this comes from: the name or the key that stands with the window.',
  },
  test: ({ document, facts }) =>
    !Array.isArray(facts.subCeilings) ||
    facts.subCeilings.length === 0 ||
    facts.subCeilings.includes(document.subCeiling),
}

/** Each reference stands for one grant of a window: `facts.isReferenceTaken`. */
export const referenceIsFree: Guard = {
  code: 'referenceIsFree',
  fields: ['reference'],
  message: {
    nl: 'Dit kenmerk staat al bij een andere subsidie van deze ronde. Zoek die op, of vul een ander kenmerk in.',
    en: 'Another grant of this window has this reference. Look that one up, or fill in another reference.',
  },
  test: ({ facts }) => facts.isReferenceTaken !== true,
}

const fitsIn = ({ document, facts, to }: GuardContext, left: string, counted: string): boolean => {
  const remaining = facts[left]
  const already = typeof facts[counted] === 'number' ? facts[counted] : 0
  return (
    isException(document) ||
    typeof remaining !== 'number' ||
    centsThatCount(document, to) <= Math.max(remaining, already)
  )
}

/** An exception to the ceiling names its objection, judgment or decision. */
export const exceptionHasReference: Guard = {
  code: 'exceptionHasReference',
  fields: ['exception.reference'],
  message: {
    nl: 'Vul het kenmerk in van het bezwaar, de uitspraak of het besluit.',
    en: 'Fill in the reference of the objection, the judgment or the decision.',
  },
  test: ({ document }) => !isFilledIn(readField(document, 'exception.ground')) || isException(document),
}

/** The window takes grants: from its opening on when first come, first served; otherwise once it has closed. */
export const windowTakesGrants: Guard = {
  code: 'windowTakesGrants',
  fields: ['window'],
  message: {
    nl: 'Bij deze ronde kun je nu geen subsidie toekennen.',
    en: 'No grants can be registered in this window now.',
  },
  test: ({ document, facts }) => {
    if (facts.windowState === undefined || isException(document)) return true
    const isFirstCome = facts.windowAllocation === 'firstCome'
    return [...(isFirstCome ? WHILE_OPEN : []), ...AFTER_CLOSING].includes(String(facts.windowState))
  },
}

/** Money is set apart only where who comes first is served first, from the opening until the outcome. */
export const windowTakesReservations: Guard = {
  code: 'windowTakesReservations',
  fields: ['window'],
  message: {
    nl: 'Reserveren kan alleen bij een ronde op volgorde van binnenkomst, vanaf de opening.',
    en: 'Money can be reserved only in a window that is first come, first served, from its opening on.',
  },
  test: ({ facts }) =>
    facts.windowState === undefined ||
    (facts.windowAllocation === 'firstCome' &&
      [...WHILE_OPEN, 'closed', 'assessing'].includes(String(facts.windowState))),
}

/** The final amount is the same as what was granted, or lower. */
export const settledIsNotMore: Guard = {
  code: 'settledIsNotMore',
  fields: ['settledCents'],
  message: {
    nl: 'Het definitieve bedrag kan niet hoger zijn dan wat is toegekend.',
    en: 'The final amount cannot be more than what was granted.',
  },
  test: ({ document }) => Number(document.settledCents ?? 0) <= Number(document.grantedCents ?? 0),
}

const WHILE_OPEN = ['open', 'exhausted', 'suspended']
const AFTER_CLOSING = ['closed', 'assessing', 'decided']

const isException = (document: Record<string, unknown>): boolean =>
  isFilledIn(readField(document, 'exception.ground')) &&
  isFilledIn(readField(document, 'exception.reference'))
