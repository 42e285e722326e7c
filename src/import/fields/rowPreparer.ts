import { createHash } from 'node:crypto'
import { findControlCharacter } from '../convert/findControlCharacter'
import type { TableRow } from '../table/Table'
import type { Label } from '../../workflow'
import { actionOf } from './actionOf'
import type { FileMapping } from './FileMapping'
import { fieldsOf } from './importFields'
import type { ImportField, ImportKind } from './ImportField'
import type { PreparedRow, RowProblem } from './PreparedRow'
import { cellProblems } from './problems'
import { readCell } from './readCell'
import type { Vocabulary } from './Vocabulary'

interface Args {
  kind: ImportKind
  mapping: FileMapping
  vocabulary: Vocabulary
  language: keyof Label
}

/** Fields that say something about the row, and are no fields of the document. */
const NOT_DATA = ['id', 'url', 'status', 'deletedAt', 'startTime', 'endTime', 'contactName', 'contactEmail']

/** The longest id that a document remembers. */
const LONGEST_ID = 255

/** Makes the function that reads a row of a file by a mapping. Pure: nothing is asked of the site but its vocabulary. */
export const rowPreparer = ({ kind, mapping, vocabulary, language }: Args) => {
  const fields = fieldsOf(kind).filter(({ name }) => name in mapping.columns || name in mapping.fixed)
  return (row: Pick<TableRow, 'cells'>): PreparedRow => {
    const problems: RowProblem[] = []
    const shown: Record<string, string> = {}
    const values: Record<string, unknown> = {}
    const textOf = (name: string): string => {
      const cell = row.cells[mapping.columns[name] ?? ''] ?? ''
      return cell === '' ? (mapping.fixed[name] ?? '') : cell
    }
    const read = (field: ImportField) => {
      const { name } = field
      const text = name === 'endsAt' ? textOf('endsAt') || endDay(textOf) : textOf(name)
      const sign = findControlCharacter(text)
      if (sign) return void problems.push({ field: name, message: cellProblems.control(sign) })
      const time = textOf(name === 'endsAt' ? 'endTime' : 'startTime')
      const fixed = mapping.fixed[name] ?? ''
      const found = readCell(field, text, { vocabulary, language, fixed, time, url: textOf('url') || null })
      if ('problem' in found) return void problems.push({ field: name, message: found.problem })
      values[name] = found.value
      if (found.shown !== '') shown[name] = found.shown
    }
    for (const field of withEnd(fields, mapping)) read(field)
    const { sourceId, problem } = identify(textOf, 'id' in mapping.columns)
    if (problem) problems.push(problem)
    return {
      sourceId,
      title: String(values.title ?? ''),
      action: actionOf(textOf('status'), textOf('deletedAt')),
      data: dataOf(kind, values),
      ...contactOf(values),
      url: textOf('url') || null,
      shown,
      problems,
    }
  }
}

/** Where only the time of the end is known, it ends on the day on which it begins. */
const withEnd = (fields: readonly ImportField[], { columns }: FileMapping): readonly ImportField[] => {
  if (!('endTime' in columns) || 'endsAt' in columns) return fields
  const end = fieldsOf('events').find(({ name }) => name === 'endsAt')
  return end ? [...fields, end] : fields
}

const endDay = (textOf: (name: string) => string): string => (textOf('endTime') ? textOf('startsAt') : '')

/**
 * By the id of the row; where the file has no ids by its address, which stays when a title is mended; else by its title and,
 * of an event, its day.
 */
const identify = (
  textOf: (name: string) => string,
  hasIds: boolean,
): { sourceId: string | null; problem?: RowProblem } => {
  const id = textOf('id')
  if (hasIds && id === '') return { sourceId: null, problem: { field: 'id', message: cellProblems.noId } }
  if (id.length > LONGEST_ID)
    return { sourceId: null, problem: { field: 'id', message: cellProblems.longId } }
  if (hasIds) return { sourceId: id }
  const [url, title] = [textOf('url'), textOf('title')]
  if (url !== '') return { sourceId: `url:${digest(url)}` }
  if (title === '') return { sourceId: null, problem: { field: null, message: cellProblems.noName } }
  return { sourceId: `row:${digest(`${title}\n${textOf('startsAt')}`)}` }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40)

/** A dotted name is a field of a group. What no column of a picture says is that there is none. */
const dataOf = (kind: ImportKind, values: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const data: Record<string, unknown> = { noImage: true, ...(kind === 'ideas' && { channel: 'import' }) }
  for (const [name, value] of Object.entries(values)) {
    if (NOT_DATA.includes(name)) continue
    const [group = '', part] = name.split('.')
    // A licence that is not said is the usual one: the field does not take nothing.
    if (name === 'licence' && value === null) continue
    data[group] = part === undefined ? value : { ...(data[group] as Record<string, unknown>), [part]: value }
  }
  return data
}

const contactOf = (values: Readonly<Record<string, unknown>>): Pick<PreparedRow, 'contact'> => {
  if (!('contactName' in values) && !('contactEmail' in values)) return {}
  const { contactName: name, contactEmail: email } = values
  if (typeof name !== 'string' && typeof email !== 'string') return { contact: null }
  const address = typeof email === 'string' ? email.toLowerCase() : null
  return { contact: { name: typeof name === 'string' ? name : String(address), email: address } }
}
