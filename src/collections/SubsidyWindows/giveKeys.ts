import type { FieldHook } from 'payload'
import { toSlug } from '../../hooks/toSlug'
import { rowsOf, textOf } from '../readValue'

/**
 * Gives each part of a ceiling a key when it has none, from its title: grants name it by that key. It stays as it is when
 * the title changes, and when a row is sent again by its id or its title alone.
 */
export const giveKeys: FieldHook = ({ value, originalDoc }) => {
  if (!Array.isArray(value)) return value as unknown
  const rows = rowsOf(value)
  const before = rowsOf((originalDoc as Record<string, unknown> | undefined)?.subCeilings)
  const known = rows.map((row) => textOf(row.key) ?? keyBefore(row, before))
  const taken = new Set<string>()
  const claim = (wanted: string): string => {
    let key = wanted
    for (let count = 2; taken.has(key); count++) key = `${wanted}-${count}`
    taken.add(key)
    return key
  }
  // Keys that were given go first: a new row never takes the key of a row further down.
  const claimed = known.map((key) => (key === null ? null : claim(key)))
  return rows.map((row, index) => ({ ...row, key: claimed[index] ?? claim(toSlug(textOf(row.title) ?? '')) }))
}

const keyBefore = (
  { id, title }: Record<string, unknown>,
  before: readonly Record<string, unknown>[],
): string | null =>
  textOf(
    (
      before.find((row) => id !== undefined && row.id === id) ??
      (id === undefined ? before.find((row) => row.title === title) : undefined)
    )?.key,
  )
