import { InvalidValue } from '../errors/InvalidValue'
import { UnknownValue } from '../errors/UnknownValue'
import { MAX_LIMIT } from '../FeedQuery'
import { parseLimit, parseOne, refuseUnknown, valuesOf } from '../parseParameter'
import { parseTerms } from '../query'
import type { Terms } from '../Vocabulary'
import { isDay } from '../text/localDay'
import { amountInAddress } from './amountInAddress'
import { applicantKinds, phases, type Applicant, type Start } from './Applicant'
import { suggestedStates } from './criteria/judgeState'

/** What the address of matching knows, in the order in which messages name it. */
export const matchParameters = [
  'theme',
  'area',
  'applicant',
  'amount',
  'phase',
  'start',
  'state',
  'limit',
] as const

/** What somebody asks: on whose behalf, in which states, and how many. */
export interface MatchQuery {
  applicant: Applicant
  states: readonly string[]
  limit: number
}

/** Windows in an answer, unless asked otherwise. */
export const DEFAULT_MATCHES = 30

/**
 * Reads what an address tells of an applicant.
 *
 * @throws UnknownParameter, UnknownValue, InvalidValue
 * @example parseApplicant(new URLSearchParams('area=GM0193&amount=2500'), terms).applicant.amountCents // 250000
 */
export const parseApplicant = (search: URLSearchParams, terms: Terms): MatchQuery => {
  refuseUnknown(search, matchParameters)
  return {
    applicant: {
      kind: parseOne(search, 'applicant', oneOf('applicant', applicantKinds)) ?? null,
      themes: parseTerms(search, 'theme', terms),
      areas: parseTerms(search, 'area', terms),
      amountCents: parseOne(search, 'amount', parseEuros) ?? null,
      phase: parseOne(search, 'phase', oneOf('phase', phases)) ?? null,
      start: parseOne(search, 'start', parseStart) ?? null,
    },
    states: [...new Set(valuesOf(search, 'state').map(oneOf('state', STATES)))].sort(),
    limit: parseOne(search, 'limit', parseLimit(MAX_LIMIT)) ?? DEFAULT_MATCHES,
  }
}

const STATES = Object.fromEntries(suggestedStates.map((state) => [state, state]))

const oneOf =
  <K extends string>(name: string, known: Readonly<Record<K, unknown>>) =>
  (value: string): K => {
    if (Object.hasOwn(known, value)) return value as K
    throw new UnknownValue(name, value, Object.keys(known))
  }

/** Euros, with a point before the cents, in whole cents: no fraction ever passes through a float. */
const parseEuros = (value: string): number => {
  const [, euros = '', fraction = '00'] = /^(\d{1,12})(?:\.(\d{2}))?$/.exec(value) ?? []
  const cents = Number(`${euros}${fraction}`)
  if (euros !== '' && cents > 0) return cents
  throw new InvalidValue('amount', value, {
    nl: 'Geef een bedrag in euro’s van meer dan nul, zoals 2500 of 2500.50: zonder punten tussen duizenden, en twee cijfers na de punt.',
    en: 'Give an amount in euros above zero, such as 2500 or 2500.50: nothing between thousands, and two digits after the point.',
  })
}

const parseStart = (value: string): Start => {
  if (value === 'started' || isDay(value)) return value
  throw new InvalidValue('start', value, {
    nl: 'Geef de dag waarop het werk begint, zoals 2027-04-10, of ‘started’.',
    en: 'Give the day on which the work begins, such as 2027-04-10, or ‘started’.',
  })
}

/**
 * The query part of the one address that stands for a question: in a fixed order, defaults left out.
 *
 * @returns '' or a text that begins with '?'
 */
export const matchSearch = ({ applicant, states, limit }: MatchQuery): string => {
  const { kind, themes, areas, amountCents, phase, start } = applicant
  const search = new URLSearchParams()
  for (const theme of themes) search.append('theme', theme)
  for (const area of areas) search.append('area', area)
  if (kind) search.set('applicant', kind)
  if (amountCents !== null) search.set('amount', amountInAddress(amountCents))
  if (phase) search.set('phase', phase)
  if (start) search.set('start', start)
  for (const state of states) search.append('state', state)
  if (limit !== DEFAULT_MATCHES) search.set('limit', String(limit))
  return search.size > 0 ? `?${search.toString()}` : ''
}
