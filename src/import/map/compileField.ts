import { toBoolean } from '../convert/toBoolean'
import { type Converted, unclear } from '../convert/converted'
import { toCents, type DecimalSign } from '../convert/toCents'
import { toDate } from '../convert/toDate'
import { toNumber } from '../convert/toNumber'
import { textToRichText } from '../../sources/textToRichText'
import { parseTemplate } from '../convert/template'
import { truncate } from '../../feeds/text/truncate'
import type { FieldShape } from './CollectionShape'
import { listOf, type Constant, type FieldSource } from './types'

export type Cells = Readonly<Record<string, string>>

/** The value of a field in one row, or what is wrong with it and where. `null` empties the field. */
export type FieldValue =
  { value: unknown } | { column: string | null; text: string; refused: Converted<never> }

export interface CompiledField {
  path: string
  /** The columns that it may read, to point at when a rule of the collection refuses the row. */
  columns: readonly string[]
  read: (cells: Cells) => FieldValue
}

/** Prepares one field of a map, so that a row costs no more than reading its cells. */
export const compileField = (
  path: string,
  source: FieldSource,
  shape: FieldShape,
  decimal: DecimalSign,
): CompiledField => {
  const columns = listOf(source.column)
  const templates = listOf(source.template).map(parseTemplate)
  const convert = converterOf(path, source, shape, decimal)
  const values = source.values && new Map(Object.entries(source.values))
  const empty = shape.hasMany ? [] : null
  const constant = source.constant === undefined ? empty : fromConstant(source.constant, shape)

  const read = (cells: Cells): FieldValue => {
    const column = columns.find((name) => cells[name])
    const text = column === undefined ? '' : (cells[column] ?? '')
    if (values && (column !== undefined || values.has(''))) {
      const found = values.get(text)
      if (found !== undefined) return { value: fromConstant(found, shape) }
      return { column: column ?? null, text, refused: unknownValue(text, [...values.keys()]) }
    }
    if (column !== undefined) return placed(convert(text), column, text)
    const filled = templates.map((template) => template.fill(cells)).find((made) => made !== undefined)
    return filled === undefined ? { value: constant } : placed(convert(filled), null, filled)
  }
  return { path, columns: [...columns, ...templates.flatMap((template) => template.columns)], read }
}

const placed = (converted: Converted<unknown>, column: string | null, text: string): FieldValue =>
  'value' in converted ? converted : { column, text, refused: converted }

const converterOf = (
  path: string,
  source: FieldSource,
  shape: FieldShape,
  decimal: DecimalSign,
): ((text: string) => Converted<unknown>) => {
  const one = singleConverterOf(path, source, shape, decimal)
  if (!shape.hasMany) return one
  return (text) => {
    const parts = text.split(source.split ?? ',').map((part) => part.trim())
    const converted = parts.filter((part) => part !== '').map(one)
    const wrong = converted.find((part) => 'finding' in part)
    return wrong ?? { value: converted.map((part) => ('value' in part ? part.value : null)) }
  }
}

const singleConverterOf = (
  path: string,
  source: FieldSource,
  shape: FieldShape,
  decimal: DecimalSign,
): ((text: string) => Converted<unknown>) => {
  const shorten = (text: string) => (source.truncate === undefined ? text : truncate(text, source.truncate))
  switch (shape.type) {
    case 'number':
      return isMoney(path, source) ? (text) => toCents(text, decimal) : (text) => toNumber(text, decimal)
    case 'checkbox':
      return toBoolean
    case 'date':
      return toDate
    case 'richText':
      return (text) => ({ value: textToRichText(shorten(text)) })
    case 'select':
      return (text) =>
        shape.options?.includes(text) ? { value: text } : unknownValue(text, shape.options ?? [])
    case 'text':
      return (text) => ({ value: shorten(text) })
  }
}

/** A field in cents reads euros, unless the map says that the column holds a bare number. */
const isMoney = (path: string, source: FieldSource): boolean =>
  source.as === 'money' || (source.as === undefined && path.endsWith('Cents'))

const fromConstant = (constant: Constant, shape: FieldShape): unknown => {
  if (shape.hasMany) return typeof constant === 'string' ? [constant] : constant
  return shape.type === 'richText' && typeof constant === 'string' ? textToRichText(constant) : constant
}

const unknownValue = (
  text: string,
  valid: readonly string[],
): { finding: Extract<Converted<never>, { finding: unknown }>['finding'] } => {
  const names = valid.map((value) => `'${value}'`).join(', ')
  return unclear(
    'valueUnknown',
    `'${text}' is hier onbekend. Wel bekend: ${names}. Verander de cel of zet de waarde in de map.`,
    `'${text}' is not known here. Known are: ${names}. Change the cell or add the value to the map.`,
  )
}
