import type { Readable } from 'node:stream'
import type { Finding } from '../../problem'
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from '../limits'
import { tidyCell } from '../tidyCell'
import { dateOfSerial } from './dateOfSerial'
import { readXml } from './readXml'

/** A row of a sheet: its cells by place, with holes where nothing stands. */
export interface SheetRow {
  line: number
  cells: (string | undefined)[]
  /** The first cell in it that cannot be read. */
  fault?: Finding & { column: number }
}

/** What is needed to know what stands in a cell. */
export interface SheetFacts {
  shared: readonly string[]
  dateStyles: ReadonlySet<number>
  isFrom1904: boolean
}

interface Cell {
  column: number
  type: string
  style: number
  isFormula: boolean
  value: string
}

/** Reads the rows of a sheet (ECMA-376, part 1, 18.3.1), with some to spare above what is taken in. */
export const readSheet = async (sheet: Readable, facts: SheetFacts): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  let row: SheetRow = { line: 0, cells: [] }
  let cell: Cell | null = null
  let isValue = false
  let isSound = false
  let filled = 0
  await readXml(sheet, {
    open: (name, attributes) => {
      if (name === 'row') row = { line: Number(attributes.r) || row.line + 1, cells: [] }
      if (name === 'c') cell = openCell(attributes, row.cells.length)
      if (name === 'f' && cell) cell.isFormula = true
      if (name === 'rPh') isSound = true
      if (name === 'v' || name === 't') isValue = !isSound
    },
    text: (text) => {
      if (cell && isValue && cell.value.length <= MOST_CHARACTERS) cell.value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false
      if (name === 'rPh') isSound = false
      if (name === 'c' && cell) {
        // What stands further to the right belongs to no table that is taken in.
        if (cell.column <= MOST_COLUMNS) place(row, cell, facts)
        cell = null
      }
      if (name !== 'row') return
      rows.push(row)
      if (row.cells.some((text) => text)) filled += 1
    },
    isDone: () => filled > MOST_ROWS + 1,
  })
  return rows
}

const openCell = ({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>, next: number): Cell => ({
  column: columnOf(r) ?? next,
  type: t,
  style: Number(s),
  isFormula: false,
  value: '',
})

/** The place of a column by its letters: 'A1' is 0, 'AA7' is 26. */
const columnOf = (reference: string): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const place = (row: SheetRow, cell: Cell, facts: SheetFacts): void => {
  if (cell.type === 'e') row.fault ??= { column: cell.column, ...faulty(cell.value) }
  else if (cell.isFormula && cell.value === '' && cell.type === 'n')
    row.fault ??= { column: cell.column, ...notComputed }
  row.cells[cell.column] = tidyCell(textOf(cell, facts))
}

const textOf = ({ type, value, style }: Cell, { shared, dateStyles, isFrom1904 }: SheetFacts): string => {
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'ja' : 'nee'
  if (type !== 'n' || value === '') return value
  const number = Number(value)
  if (Number.isNaN(number)) return value
  if (dateStyles.has(style)) return dateOfSerial(number, isFrom1904)
  // 0.30000000000000004 is how a computer keeps what the sheet shows as 0,3.
  return String(Number(number.toPrecision(15)))
}

const faulty = (value: string): Finding => ({
  code: 'cellFault',
  message: {
    nl: `In deze cel staat een fout van de formule (${value}). Herstel de formule.`,
    en: `This cell holds an error of its formula (${value}). Mend the formula.`,
  },
})

const notComputed: Finding = {
  code: 'formulaNotComputed',
  message: {
    nl: 'Bij deze formule is geen uitkomst bewaard. Open het bestand in Excel of LibreOffice en sla het opnieuw op.',
    en: 'No result was kept with this formula. Open the file in Excel or LibreOffice and save it again.',
  },
}
