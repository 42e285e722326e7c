import { findControlCharacter } from '../convert/findControlCharacter'
import { parseTemplate } from '../convert/template'
import type { CsvRow } from '../csv/openCsv'
import type { Problem } from '../problem'
import type { CollectionShape } from './CollectionShape'
import { areaReader, type NewArea } from './areaReader'
import { compileField, type Cells } from './compileField'
import { stateReader } from './stateReader'
import { themeReader } from './themeReader'
import type { ImportMap } from './types'

/** A row made into what the collection takes, with themes and areas still by slug and code. */
export interface MappedRow {
  line: number
  originId: string
  /** Field values, groups nested. `null` empties a field. */
  data: Record<string, unknown>
  themes: readonly string[]
  /** From large to small; the row belongs to the last. */
  areas: readonly NewArea[]
  state: string
  reason?: string
}

/** What became of a part of a row. */
export type Part<T> = { value: T } | { problem: Pick<Problem, 'code' | 'column' | 'message' | 'value'> }

export interface CompiledMap {
  /** Every fault of the row at once, so that somebody who mends the file does so once. */
  apply: (row: CsvRow) => { row: MappedRow } | { problems: Problem[] }
  /** The columns that fill a field: `columnOf('record.caseNumber')`. Undefined when none does. */
  columnOf: (field: string) => string | undefined
}

/**
 * Prepares a map that has been checked, to apply it to many rows.
 *
 * @example compileMap(map, shape).apply(row) // { row: { data: { title: 'Buurttuin' }, themes: ['groen'], … } }
 */
export const compileMap = (map: ImportMap, shape: CollectionShape): CompiledMap => {
  const fields = Object.entries(map.fields).flatMap(([path, source]) => {
    const field = shape.fields[path]
    return field ? [compileField(path, source, field, map.decimal ?? ',')] : []
  })
  const readThemes = themeReader(map.themes)
  const readAreas = areaReader(map.areas)
  const readState = stateReader(map.state)
  const address = map.origin.url === undefined ? undefined : parseTemplate(map.origin.url)
  const columns = fields.map(({ path, columns: [first] }): [string, string | undefined] => [path, first])
  columns.push(
    ['themes', map.themes?.column],
    ['areas', map.areas?.levels[0]?.column],
    ['state', map.state.column],
  )
  const columnByField = new Map(columns)
  const used = new Set([
    map.origin.id,
    ...columns.map(([, name]) => name),
    ...fields.flatMap((field) => field.columns),
  ])

  const apply: CompiledMap['apply'] = ({ line, cells }) => {
    const originId = cells[map.origin.id] ?? ''
    const problems: Problem[] = unreadable(cells, used).map((found) => ({ line, originId, ...found }))
    if (problems.length > 0) return { problems }
    const take = <T>(part: Part<T>, otherwise: T): T => {
      if ('value' in part) return part.value
      problems.push({ line, originId, ...part.problem })
      return otherwise
    }
    if (originId === '') problems.push({ line, ...withoutId(map.origin.id) })
    const data: Record<string, unknown> = {}
    for (const { path, read } of fields) {
      const found = read(cells)
      if ('value' in found) place(data, path, found.value)
      else if ('finding' in found.refused) {
        problems.push({
          line,
          originId,
          column: found.column ?? path,
          value: found.text,
          ...found.refused.finding,
        })
      }
    }
    const themes = take(readThemes(cells), [])
    const areas = take(readAreas(cells), [])
    const { state, reason } = take(readState(cells), { state: '' })
    if (problems.length > 0) return { problems }
    data.origin = { name: map.origin.name, sourceId: originId, url: address?.fill(cells) ?? null }
    return { row: { line, originId, data, themes, areas, state, ...(reason !== undefined && { reason }) } }
  }
  return { apply, columnOf: (field) => columnByField.get(field) }
}

/** Puts a value at a dotted path: 'record.caseNumber' makes the group. */
const place = (data: Record<string, unknown>, path: string, value: unknown): void => {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) data[key] = value
  else {
    const group = (data[key] ?? {}) as Record<string, unknown>
    place(group, rest.join('.'), value)
    data[key] = group
  }
}

const unreadable = (cells: Cells, columns: ReadonlySet<string | undefined>) =>
  Object.entries(cells).flatMap(([column, text]) => {
    const sign = columns.has(column) ? findControlCharacter(text) : undefined
    if (!sign) return []
    return [
      {
        code: 'controlCharacter',
        column,
        message: {
          nl: `In de cel staat een onzichtbaar stuurteken (${sign}). Haal het weg.`,
          en: `The cell holds an invisible control character (${sign}). Take it out.`,
        },
      },
    ]
  })

const withoutId = (column: string) => ({
  code: 'originIdMissing',
  column,
  message: {
    nl: `De kolom '${column}' is leeg. Zonder kenmerk is de regel de volgende keer niet terug te vinden.`,
    en: `The column '${column}' is empty. Without an id the row cannot be found back next time.`,
  },
})
