import type { Label } from '../../workflow'
import { parseTemplate } from '../convert/template'
import type { CsvFile } from '../csv/openCsv'
import type { Problem } from '../problem'
import type { CollectionShape, FieldShape } from './CollectionShape'
import { mapProblem } from './mapProblem'
import type { ReadMap } from './readMap'
import { listOf, type Constant, type FieldSource, type ImportMap } from './types'

/**
 * Checks a map against the columns of the file: each column that it names is there, and each column of the file
 * is used or left out on purpose, so that nothing is lost unseen.
 */
export const checkColumns = ({ map, lineOf }: ReadMap, file: Pick<CsvFile, 'header'>): Problem[] => {
  const uses = columnUses(map)
  const columns = file.header.filter((name) => name !== '')
  const missing = uses
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, path }) => mapProblem('columnMissing', path, notThere(column, columns), lineOf))
  const ignored = new Set(map.ignore)
  const used = new Set(uses.map(({ column }) => column))
  const forgotten = ignored.has('*') ? [] : columns.filter((name) => !used.has(name) && !ignored.has(name))
  return [
    ...missing,
    ...(forgotten.length > 0 ? [mapProblem('columnNotUsed', [], unused(forgotten), lineOf)] : []),
  ]
}

/** Checks a map against the collection: its fields, what they can hold, and its states. */
export const checkFields = ({ map, lineOf }: ReadMap, shape: CollectionShape): Problem[] => {
  const fields = Object.entries(map.fields).flatMap(([path, source]) => {
    const field = shape.fields[path]
    const at = ['fields', path]
    if (!field) return [mapProblem('fieldUnknown', at, unknownName(path, Object.keys(shape.fields)), lineOf)]
    return constantsOf(source)
      .filter(([, constant]) => !fits(constant, field))
      .map(([keys, constant]) =>
        mapProblem('constantWrong', [...at, ...keys], wrongConstant(constant, field), lineOf),
      )
  })
  const states = statesOf(map)
    .filter(([, state]) => !shape.states.includes(state))
    .map(([keys, state]) =>
      mapProblem('stateUnknown', ['state', ...keys], unknownName(state, shape.states), lineOf),
    )
  return [...fields, ...states]
}

/** Every column that a map names, with where it names it. */
const columnUses = (map: ImportMap): { column: string; path: string[] }[] => {
  const named = (columns: readonly string[], ...path: string[]) => columns.map((column) => ({ column, path }))
  const inTemplate = (text: string | undefined) => (text === undefined ? [] : parseTemplate(text).columns)
  return [
    ...named([map.origin.id], 'origin', 'id'),
    ...named(inTemplate(map.origin.url), 'origin', 'url'),
    ...Object.entries(map.fields).flatMap(([field, source]) => [
      ...named(listOf(source.column), 'fields', field, 'column'),
      ...named(listOf(source.template).flatMap(inTemplate), 'fields', field, 'template'),
    ]),
    ...(map.themes ? named([map.themes.column], 'themes', 'column') : []),
    ...(map.areas?.levels ?? []).flatMap((level, index) =>
      named([level.column], 'areas', 'levels', String(index), 'column'),
    ),
    ...(map.state.column ? named([map.state.column], 'state', 'column') : []),
    ...Object.entries(map.state.reasons ?? {}).flatMap(([state, text]) =>
      named(inTemplate(text), 'state', 'reasons', state),
    ),
  ]
}

const constantsOf = (source: FieldSource): [string[], Constant][] => [
  ...(source.constant === undefined ? [] : [[['constant'], source.constant] satisfies [string[], Constant]]),
  ...Object.entries(source.values ?? {}).map(([key, value]): [string[], Constant] => [
    ['values', key],
    value,
  ]),
]

const statesOf = ({ state }: ImportMap): [string[], string][] => [
  ...(state.constant === undefined ? [] : [[['constant'], state.constant] satisfies [string[], string]]),
  ...Object.entries(state.values ?? {}).map(([key, value]): [string[], string] => [['values', key], value]),
  ...Object.keys(state.reasons ?? {}).map((name): [string[], string] => [['reasons', name], name]),
]

const fits = (constant: Constant, field: FieldShape): boolean => {
  if (Array.isArray(constant))
    return Boolean(field.hasMany) && constant.every((one: string) => fits(one, { ...field, hasMany: false }))
  if (field.type === 'number') return typeof constant === 'number'
  if (field.type === 'checkbox') return typeof constant === 'boolean'
  if (typeof constant !== 'string') return false
  return field.type !== 'select' || Boolean(field.options?.includes(constant))
}

const notThere = (column: string, columns: readonly string[]): Label => ({
  nl: `de kolom '${column}' staat niet in het bestand. Wel: ${columns.join(', ')}.`,
  en: `the column '${column}' is not in the file. There are: ${columns.join(', ')}.`,
})

const unused = (columns: readonly string[]): Label => ({
  nl: `deze kolommen van het bestand worden niet gebruikt: ${columns.join(', ')}. Neem ze op bij 'fields', of zet ze bij 'ignore'.`,
  en: `these columns of the file are not used: ${columns.join(', ')}. Use them under 'fields', or put them under 'ignore'.`,
})

const unknownName = (name: string, names: readonly string[]): Label => ({
  nl: `'${name}' bestaat niet. Wel: ${names.join(', ')}.`,
  en: `there is no '${name}'. There are: ${names.join(', ')}.`,
})

const wrongConstant = (constant: Constant, field: FieldShape): Label => {
  const valid =
    field.options?.join(', ') ??
    { number: '1, 2.5', checkbox: 'true, false', date: '"2024-03-31"' }[field.type as string] ??
    '"tekst"'
  return {
    nl: `${JSON.stringify(constant)} past niet in dit veld. Wel: ${valid}.`,
    en: `${JSON.stringify(constant)} does not fit this field. Valid: ${valid}.`,
  }
}
