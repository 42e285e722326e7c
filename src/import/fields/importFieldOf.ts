import type { Label } from '../../workflow'
import { fieldsOf } from './importFields'
import type { ImportKind } from './ImportField'
import type { RowProblem } from './PreparedRow'

/** Fields of the collections that other columns fill. */
const FILLED_BY: Readonly<Record<string, string>> = {
  contact: 'contactName',
  name: 'contactName',
  email: 'contactEmail',
  'origin.url': 'url',
  reference: 'id',
}

/** Which field of an import fills a field of the collection. @example importFieldOf('contact') // 'contactName' */
export const importFieldOf = (path: string): string =>
  FILLED_BY[path] ??
  (/^(?:venue|record|recipient|exception)/.test(path) ? path : (path.split('.')[0] ?? path))

/** What is wrong with a row in one text, a line each: 'Gebieden: Er is geen gebied ‘Atlantis’.' */
export const describeProblems = (
  problems: readonly RowProblem[],
  kind: ImportKind,
  language: keyof Label,
): string =>
  problems
    .map(({ field, message }) => {
      const label = fieldsOf(kind).find(({ name }) => name === field)?.label[language] ?? field
      return label === null ? message[language] : `${label}: ${message[language]}`
    })
    .join('\n')
