import { fieldsOf } from './importFields'
import type { ImportKind } from './ImportField'

/** Which column of a file fills which field. */
export interface FileMapping {
  /** By the name of the field: the column. */
  columns: Readonly<Record<string, string>>
  /** By the name of the field: what is filled in where the cell is empty, or there is no column. */
  fixed: Readonly<Record<string, string>>
}

/** The longest text that is the same for every row. */
const MOST_FIXED = 300

/**
 * Takes a mapping from outside, or from an earlier file: what is not about a field of this kind, or about a column that
 * is not there, is left out.
 */
export const readMapping = (value: unknown, kind: ImportKind, columns: readonly string[]): FileMapping => {
  const given = (value ?? {}) as { columns?: unknown; fixed?: unknown }
  const fields = fieldsOf(kind)
  return {
    columns: pick(given.columns, fields, (text) => columns.includes(text)),
    fixed: pick(
      given.fixed,
      fields.filter(({ isFixable }) => isFixable),
      (text) => text.trim() !== '' && text.length <= MOST_FIXED,
    ),
  }
}

const pick = (
  value: unknown,
  fields: readonly { name: string }[],
  isRight: (text: string) => boolean,
): Record<string, string> => {
  const given = (value !== null && typeof value === 'object' ? value : {}) as Record<string, unknown>
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const text = Object.hasOwn(given, name) ? given[name] : undefined
      return typeof text === 'string' && isRight(text) ? [[name, text] as const] : []
    }),
  )
}
