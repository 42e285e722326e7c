import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ImportFailure } from '../ImportFailure'

/** What is known of a file before its rows are read. */
export interface FileFacts {
  /** Size in bytes: the measure of progress. */
  bytes: number
  /** Where the first row begins: 3 after a byte order mark, else 0. */
  start: number
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Reads the whole file once, a piece at a time, and refuses it when it is not UTF-8: a file in another encoding
 * would come in with broken letters, and half of it at that.
 *
 * @throws ImportFailure `fileNotFound`, `fileEmpty`, `encodingUtf16` or `encodingUnknown` (with the line).
 */
export const inspectFile = async (path: string): Promise<FileFacts> => {
  const found = await stat(path).catch((cause: unknown) => {
    throw fileNotFound(path, cause)
  })
  if (!found.isFile()) throw fileNotFound(path)

  let first: Buffer | undefined
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    if (!first) {
      first = piece
      if (looksLikeUtf16(piece)) throw utf16()
    }
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    const end = wholeCharacters(bytes)
    line = checkUtf8(bytes.subarray(0, end), line)
    rest = bytes.subarray(end)
  }
  checkUtf8(rest, line)
  if (!first || first.toString('utf8').replace('\ufeff', '').trim() === '') throw fileEmpty(path)
  return { bytes: found.size, start: first.subarray(0, 3).equals(UTF8_MARK) ? 3 : 0 }
}

/** UTF-16 by its mark, or by the zero bytes that it puts beside nearly every letter. */
const looksLikeUtf16 = (bytes: Buffer): boolean => {
  const [one, two] = bytes
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return true
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  return Math.max(even, odd) > sample.length / 4 && Math.min(even, odd) < sample.length / 100
}

/** Where the last character that is whole for sure ends: a piece of a file may stop halfway a letter. */
const wholeCharacters = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length - back + 1
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}

/** @returns the line number after these bytes. */
const checkUtf8 = (bytes: Buffer, firstLine: number): number => {
  const isRight = isUtf8(bytes)
  let line = firstLine
  for (let from = 0; from < bytes.length; line += 1) {
    const at = bytes.indexOf(10, from)
    const end = at < 0 ? bytes.length : at + 1
    if (!isRight && !isUtf8(bytes.subarray(from, end))) throw notUtf8(line)
    if (at < 0) break
    from = end
  }
  return line
}

const HOW_TO_SAVE = {
  nl: 'Sla het opnieuw op: in Excel met Opslaan als > CSV UTF-8 (door komma’s gescheiden), in LibreOffice met Opslaan als > Filterinstellingen bewerken > Tekenset Unicode (UTF-8).',
  en: 'Save it again: in Excel with Save as > CSV UTF-8 (comma delimited), in LibreOffice with Save as > Edit filter settings > Character set Unicode (UTF-8).',
}

const fileNotFound = (path: string, cause?: unknown): ImportFailure =>
  ImportFailure.about(
    'fileNotFound',
    `Het bestand '${path}' is er niet of is niet te lezen. Kijk de naam en de map na.`,
    `The file '${path}' is not there or cannot be read. Check its name and folder.`,
    { cause },
  )

const fileEmpty = (path: string): ImportFailure =>
  ImportFailure.about(
    'fileEmpty',
    `Het bestand '${path}' is leeg. De eerste regel hoort de namen van de kolommen te hebben.`,
    `The file '${path}' is empty. Its first line should hold the names of the columns.`,
  )

const utf16 = (): ImportFailure =>
  ImportFailure.about(
    'encodingUtf16',
    `Het bestand is opgeslagen als UTF-16 ('Unicode-tekst'), en moet UTF-8 zijn. ${HOW_TO_SAVE.nl}`,
    `The file was saved as UTF-16 ('Unicode text'), and must be UTF-8. ${HOW_TO_SAVE.en}`,
  )

const notUtf8 = (line: number): ImportFailure =>
  new ImportFailure([
    {
      code: 'encodingUnknown',
      line,
      column: null,
      message: {
        nl: `Het bestand is niet opgeslagen als UTF-8: op regel ${line} staat een teken dat niet te lezen is. ${HOW_TO_SAVE.nl}`,
        en: `The file was not saved as UTF-8: line ${line} holds a character that cannot be read. ${HOW_TO_SAVE.en}`,
      },
    },
  ])
