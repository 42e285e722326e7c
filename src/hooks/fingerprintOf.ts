import { createHash } from 'node:crypto'
import { contentOf } from './engineFields'
import { plain } from './pendingFields'

/**
 * A short text that is the same for as long as the content of a document (or proposal) is. Tells whether what somebody
 * judged is still what stands there.
 */
export const fingerprintOf = (document: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(plain(contentOf(document)))))
    .digest('base64url')
    .slice(0, 22)

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
