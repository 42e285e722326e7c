import { idOf } from '../../access/actor'
import type { MainRow } from '../../publishing/types'

/** What a row says otherwise than the grant does: whole fields; of a group the parts that it does not name stay. */
export const changedFields = (data: Record<string, unknown>, row: MainRow): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const now = row[name]
      if (isGroup(value)) {
        const before = isGroup(now) ? now : {}
        const isSame = Object.entries(value).every(([part, each]) => same(part, each, before[part]))
        return isSame ? [] : [[name, { ...before, ...value }] as const]
      }
      return same(name, value, now) ? [] : [[name, value] as const]
    }),
  )

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)

/** Days and moments are compared as such; nothing and an empty text are the same; a relation is its id. */
const same = (name: string, said: unknown, now: unknown): boolean => {
  if (['window', 'initiative'].includes(name)) return idOf(said) === idOf(now)
  const isInstant = name.endsWith('Date') || name.endsWith('At')
  if (isInstant && said !== null && now !== null && now !== undefined)
    return +new Date(String(said)) === +new Date(now instanceof Date ? now : String(now))
  return plain(said) === plain(now)
}

const plain = (value: unknown): unknown =>
  value === undefined || value === null || value === ''
    ? null
    : typeof value === 'string'
      ? value.normalize('NFC')
      : value
