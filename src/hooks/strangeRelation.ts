import type { FlattenedField, Payload } from 'payload'
import { idOf } from '../access/actor'
import { isRowId } from '../access/isRowId'
import { isNumbered } from './followPath'

/**
 * The path of the first relation in data with a number that no document can have, or a list where there is one place;
 * or null. What is no number at all is for Payload's own validation.
 *
 * @example strangeRelation(payload, fields, { partner: 999999999999 }) // 'partner'
 */
export const strangeRelation = (
  payload: Payload,
  fields: readonly FlattenedField[],
  data: unknown,
  before = '',
): string | null => {
  if (data === null || typeof data !== 'object') return null
  for (const [name, value] of Object.entries(data)) {
    const field = fields.find((candidate) => candidate.name === name)
    if (!field || value === null) continue
    const path = before + name
    if (isNumbered(payload, field)) {
      const isMany = 'hasMany' in field && field.hasMany
      if ((Array.isArray(value) && !isMany) || [value].flat().some(isStrange)) return path
    } else if ('flattenedFields' in field) {
      for (const part of [value].flat()) {
        const found = strangeRelation(payload, field.flattenedFields, part, `${path}.`)
        if (found) return found
      }
    }
  }
  return null
}

const isStrange = (value: unknown): boolean => {
  const id = idOf(value)
  return id !== null && !isRowId(id)
}
