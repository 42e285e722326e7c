import type { Problem } from '../problem'
import type { RowFault, SplitLimits } from './RowSplitter'
import { SEPARATORS, type Separator } from './separator'

/** What to tell about a row that is written down wrongly. */
export const faultProblem = (
  line: number,
  fault: RowFault,
  header: readonly string[],
  limits: SplitLimits,
): Problem => {
  const column = header[fault.column] || String(fault.column + 1)
  return { code: fault.kind, line, column, message: FAULTS[fault.kind](column, limits) }
}

const FAULTS: Record<RowFault['kind'], (column: string, limits: SplitLimits) => Problem['message']> = {
  quoteInside: (column) => ({
    nl: `In kolom '${column}' staat tekst achter het afsluitende aanhalingsteken. Schrijf een aanhalingsteken in een tekst dubbel: "".`,
    en: `In column '${column}' there is text behind the closing quote. Write a quote inside a text twice: "".`,
  }),
  quoteNotClosed: (column) => ({
    nl: `In kolom '${column}' begint een tekst met een aanhalingsteken dat nergens sluit. Zet er een aan het eind, of haal het weg.`,
    en: `In column '${column}' a text begins with a quote that is closed nowhere. Put one at the end, or take it away.`,
  }),
  cellTooLarge: (column, limits) => ({
    nl: `De cel in kolom '${column}' is groter dan ${kilobytes(limits.cellBytes)} kB. Maak de tekst korter of neem hem op als bijlage.`,
    en: `The cell in column '${column}' is larger than ${kilobytes(limits.cellBytes)} kB. Shorten the text or make it an attachment.`,
  }),
  rowTooLarge: (_column, limits) => ({
    nl: `De regel is groter dan ${kilobytes(limits.rowBytes)} kB. Maak de teksten korter.`,
    en: `The row is larger than ${kilobytes(limits.rowBytes)} kB. Shorten its texts.`,
  }),
}

/** What to tell about a row with too few or too many cells. */
export const fieldCountProblem = (
  line: number,
  found: number,
  expected: number,
  separator: Separator,
): Problem => {
  const sign = SEPARATORS[separator]
  return {
    code: found < expected ? 'tooFewCells' : 'tooManyCells',
    line,
    column: null,
    message: {
      nl: `De regel heeft ${found} cellen en er zijn ${expected} kolommen. Zet tekst met een ${sign.nl} erin tussen aanhalingstekens.`,
      en: `The row has ${found} cells and there are ${expected} columns. Put text with a ${sign.en} in it between quotes.`,
    },
  }
}

const kilobytes = (bytes: number): number => Math.floor(bytes / 1000)
