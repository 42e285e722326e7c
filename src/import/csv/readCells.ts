import { parse } from 'csv-parse/sync'

/**
 * The cells of one row, without the quotes around them. A quote in the middle of a cell that has none around it
 * (`5" pipe`) is text.
 *
 * @param bytes - one row, UTF-8, without its line break, as `RowSplitter` gives it.
 */
export const readCells = (bytes: Buffer, separator: string): string[] => {
  const [cells] = parse(bytes, {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  }) as string[][]
  return cells ?? []
}
