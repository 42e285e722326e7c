import { isDeepStrictEqual } from 'node:util'
import { contentOf } from './engineFields'

/**
 * What is left of a proposal after a write to the live document: the fields in which it differs from the live text
 * and that the write did not mention. Null when nothing is left.
 */
export const pendingFields = (
  row: Record<string, unknown>,
  proposal: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> | null => {
  const live = contentOf(row)
  const left = Object.entries(contentOf(proposal)).filter(
    ([name, value]) => !(name in given) && !isDeepStrictEqual(plain(value), plain(live[name])),
  )
  return left.length > 0 ? Object.fromEntries(left) : null
}

/** Row ids of lists differ between a version and the main row; missing, null and empty are the same. */
export const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== null)
  return entries.length > 0 ? Object.fromEntries(entries) : null
}
