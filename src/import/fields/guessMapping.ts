import { fieldsOf } from './importFields'
import type { FileMapping } from './FileMapping'
import type { ImportKind } from './ImportField'
import { plainName } from './plainName'

/**
 * Guesses by the names of columns what they fill. Each column fills one field at most; of two names that a field knows,
 * the one that it names first wins.
 *
 * @example guessMapping('ideas', ['Titel', 'Omschrijving']).columns // { title: 'Titel', body: 'Omschrijving' }
 */
export const guessMapping = (kind: ImportKind, columns: readonly string[]): FileMapping => {
  const free = new Map(columns.map((column) => [plainName(column), column]).reverse() as [string, string][])
  const found: Record<string, string> = {}
  for (const { name, synonyms } of fieldsOf(kind)) {
    const known = synonyms.map(plainName).find((synonym) => free.has(synonym))
    const column = known === undefined ? undefined : free.get(known)
    if (known === undefined || column === undefined) continue
    found[name] = column
    free.delete(known)
  }
  return { columns: found, fixed: {} }
}
