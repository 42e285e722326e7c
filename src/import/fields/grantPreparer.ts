import { findControlCharacter } from '../convert/findControlCharacter'
import type { TableRow } from '../table/Table'
import type { Label } from '../../workflow'
import type { FileMapping } from './FileMapping'
import { fieldsOf } from './importFields'
import { plainName } from './plainName'
import type { PreparedRow, RowProblem } from './PreparedRow'
import { cellProblems } from './problems'
import { readGrantCell } from './readGrantCell'
import type { Vocabulary } from './Vocabulary'

interface Args {
  mapping: FileMapping
  vocabulary: Vocabulary
  language: keyof Label
}

/** What an empty cell says nothing about: amounts and days stay what they were. */
const NEVER_EMPTIED = [
  'state',
  'requestedCents',
  'grantedCents',
  'settledCents',
  'receivedAt',
  'decisionDate',
  'settlementDate',
]

/** Texts that are kept as people wrote them. */
const FREE_TEXTS = ['id', 'motivation', 'reason', 'subCeiling', 'stateAid', 'exception.reference']

/** The longest reference. */
const LONGEST = 255

/**
 * Makes the function that reads a row with a grant. Of a private person the name goes no further than here: it is only
 * looked for in the other cells, so that it does not get out by those.
 */
export const grantPreparer = ({ mapping, vocabulary, language }: Args) => {
  const fields = fieldsOf('grants').filter(({ name }) => name in mapping.columns || name in mapping.fixed)
  return (row: Pick<TableRow, 'cells'>): PreparedRow => {
    const problems: RowProblem[] = []
    const shown = new Map<string, string>()
    const values: Record<string, unknown> = {}
    for (const field of fields) {
      const { name } = field
      const fixed = mapping.fixed[name] ?? ''
      const text = (row.cells[mapping.columns[name] ?? ''] ?? '') || fixed
      const sign = findControlCharacter(text)
      const read = sign
        ? { problem: cellProblems.control(sign) }
        : readGrantCell(field, text, { vocabulary, language, fixed, url: null })
      if ('problem' in read) problems.push({ field: name, message: read.problem })
      else {
        values[name] = read.value
        if (read.shown !== '') shown.set(name, read.shown)
      }
    }
    problems.push(...missing(values, problems))
    if (values['recipient.kind'] !== 'organisation') hidePerson(values, shown, problems)
    const reference = typeof values.id === 'string' ? values.id : ''
    const window = vocabulary.windows?.find(({ id }) => id === values.window)
    return {
      sourceId: reference !== '' && window ? `${reference} / ${window.slug}`.slice(0, LONGEST) : null,
      title: window?.title ?? '',
      action: 'offer',
      data: dataOf(values),
      url: null,
      shown: Object.fromEntries(shown),
      problems,
    }
  }
}

/** What every row needs; what its decision needs besides is for the workflow to say. */
const missing = (values: Readonly<Record<string, unknown>>, known: readonly RowProblem[]): RowProblem[] =>
  ['window', 'id', 'recipient.kind']
    .filter((name) => (values[name] ?? '') === '' && !known.some(({ field }) => field === name))
    .map((name) => ({ field: name, message: cellProblems.missing }))

/** Takes the name and the number of a private person away, and refuses other texts that have the name in them. */
const hidePerson = (
  values: Record<string, unknown>,
  shown: Map<string, string>,
  problems: RowProblem[],
): void => {
  const name = typeof values['recipient.name'] === 'string' ? values['recipient.name'] : ''
  for (const field of ['recipient.name', 'recipient.kvkNumber']) {
    if (field in values) values[field] = null
    shown.delete(field)
  }
  const parts = [name, ...name.split(/[\s,]+/).slice(-1)].map(plainName).filter((part) => part.length > 3)
  for (const field of FREE_TEXTS) {
    const value = values[field]
    if (typeof value !== 'string' || !parts.some((part) => plainName(value).includes(part))) continue
    problems.push({ field, message: cellProblems.nameShown })
    values[field] = null
    shown.delete(field)
  }
}

/** A dotted name is a field of a group. */
const dataOf = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const data: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === null && NEVER_EMPTIED.includes(name)) continue
    const [group = '', part] = (name === 'id' ? 'reference' : name).split('.')
    data[group] = part === undefined ? value : { ...(data[group] as Record<string, unknown>), [part]: value }
  }
  return data
}
