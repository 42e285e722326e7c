import type { Item } from '../../schema/generated'
import { SEPARATOR, type Column } from './Column'

/** What a flat format says in one place. */
export type Value = string | number | boolean | null

/**
 * The value of a column in an item that is ready to be shown; null when there is none.
 *
 * @example valueOf(item, { name: 'themes', path: ['themes'], each: 'title', kind: 'text' }) // 'Natuur; Water'
 */
export const valueOf = (item: Item, { path, each }: Column): Value => {
  let value: unknown = item
  for (const name of path) value = memberOf(value, name)
  if (each === undefined) return isValue(value) ? value : null
  if (!Array.isArray(value)) return null
  const values = value.map((element: unknown) => (each === '' ? element : memberOf(element, each)))
  return values.filter((element) => typeof element === 'string').join(SEPARATOR) || null
}

const memberOf = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

const isValue = (value: unknown): value is Value =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
