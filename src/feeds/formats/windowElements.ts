import { dateOf } from '../presentItem'
import type { Item } from '../schema/generated'

/** The namespace of what RSS and Atom have no words for. The names in it are those of the item's schema. */
export const NAMESPACE = 'urn:x-noaber:feeds:1'

/** When, how much, and what is left. In the order in which feeds have them. */
const NAMES = [
  'opensAt',
  'closesAt',
  'ceilingCents',
  'grantedCents',
  'reservedCents',
  'remainingCents',
  'exceptionCents',
  'amountFromCents',
  'amountToCents',
  'maximumPercentage',
  'allocation',
  'applyUrl',
] as const

/**
 * What a subsidy window says in RSS and Atom beside its text: its moments (RFC 3339, UTC), its amounts in euro cents and
 * what is left. What is not there is left out. Nothing for other items.
 *
 * @example windowElements(item) // [['noaber:opensAt', '2027-04-01T07:00:00.000Z'], ['noaber:ceilingCents', '1500000']]
 */
export const windowElements = (item: Item): (readonly [name: string, text: string])[] => {
  if (!('subsidyWindow' in item)) return []
  const { subsidyWindow: window } = item
  const moments = { opensAt: momentOf(window.opensAt), closesAt: momentOf(window.closesAt) }
  const values = { ...window, ...moments }
  return NAMES.flatMap((name) => {
    const value = values[name]
    return value === null || value === undefined || value === ''
      ? []
      : [[`noaber:${name}`, String(value)] as const]
  })
}

const momentOf = (value: string | null): string | undefined => dateOf(value)?.toISOString()
