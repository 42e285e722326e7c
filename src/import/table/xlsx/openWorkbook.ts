import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { MOST_PARTS, MOST_UNPACKED } from '../limits'
import { tableFailures } from '../tableFailures'

/** The parts of a workbook (ECMA-376, part 2: a ZIP). */
export interface Workbook {
  /** The bytes of a part as they are unpacked, or null when it is not there. */
  read: (name: string) => Promise<Readable | null>
}

/**
 * Opens a workbook that may be made to do harm: what it says that it becomes is added up before anything is unpacked, and
 * a part that becomes more than it says breaks off (`validateEntrySizes` of yauzl). Nothing is written anywhere.
 *
 * @throws ImportFailure `zipBomb`, or `badWorkbook` when it is no ZIP
 */
export const openWorkbook = async (bytes: Buffer): Promise<Workbook> => {
  const { zip, parts } = await readDirectory(bytes).catch((cause: unknown) => {
    throw tableFailures.badWorkbook(cause)
  })
  const unpacked = [...parts.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (unpacked > MOST_UNPACKED || parts.size > MOST_PARTS) throw tableFailures.zipBomb()
  return {
    read: async (name) => {
      const entry = parts.get(name.toLowerCase())
      return entry ? zip.openReadStreamPromise(entry) : null
    },
  }
}

const readDirectory = async (bytes: Buffer): Promise<{ zip: ZipFile; parts: Map<string, Entry> }> => {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
  const parts = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry)
    if (parts.size > MOST_PARTS) break
  }
  return { zip, parts }
}
