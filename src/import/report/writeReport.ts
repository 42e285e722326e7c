import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { ImportFailure } from '../ImportFailure'
import type { Language } from '../language'
import type { Problem } from '../problem'

const COLUMNS = {
  nl: ['regel', 'kenmerk', 'kolom', 'waarde', 'code', 'reden'],
  en: ['line', 'id', 'column', 'value', 'code', 'reason'],
} as const

/** The longest part of a cell that a report repeats, in characters. */
const VALUE_LENGTH = 200

/**
 * Writes what was refused as CSV (RFC 4180, UTF-8 with a mark so that Excel reads it). A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 *
 * @throws ImportFailure `reportNotWritten`
 */
export const writeReport = async (
  path: string,
  problems: readonly Problem[],
  language: Language,
): Promise<void> => {
  const rows = problems.map(({ line, originId, column, value, code, message }) =>
    [line, originId, column, value?.slice(0, VALUE_LENGTH), code, message[language]].map(harmless),
  )
  try {
    await pipeline(
      Readable.from([COLUMNS[language], ...rows]),
      stringify({ bom: true, record_delimiter: 'windows' }),
      createWriteStream(path),
    )
  } catch (cause) {
    throw ImportFailure.about(
      'reportNotWritten',
      `Het rapport '${path}' kon niet worden geschreven. Kijk of de map bestaat en je er mag schrijven.`,
      `The report '${path}' could not be written. See whether the folder exists and you may write there.`,
      { cause },
    )
  }
}

const harmless = (cell: string | number | null | undefined): string => {
  const text = String(cell ?? '')
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
