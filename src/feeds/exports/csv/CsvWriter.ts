import { LRUCache } from 'lru-cache'
import { cleanText } from '../../text/cleanText'
import { safeUrl } from '../../text/safeUrl'
import { SEPARATOR, type Column } from '../columns/Column'
import { meaningOf, GUARDED, NUMERIC, PLAIN, QUOTE, SUSPECT } from './bytes'

const [COMMA, CR, LF, APOSTROPHE, SPACE, TILDE] = [0x2c, 0x0d, 0x0a, 0x27, 0x20, 0x7e]

/** How many different lists are remembered as they are written: themes and areas come again and again. */
const LISTS = 2000

/** How long a list that is remembered may be, in bytes. */
const LONGEST_LIST = 500

/**
 * Writes cells as CSV (RFC 4180), from the bytes that the database sends. Nearly every cell can be copied as it is; one
 * that has something particular in it becomes a text, goes through the same functions as everywhere else, and back.
 *
 * What is text stands in quotes, so that commas, quotes and line breaks in it do no harm, and gets an apostrophe in
 * front when it begins as a formula does (= + - @ TAB CR). A number is a number only when it looks like one, sign
 * included, and needs no apostrophe then: '-6.1' is no formula.
 */
export class CsvWriter {
  readonly #base: string
  readonly #lists = new LRUCache<string, Buffer>({ max: LISTS })
  #out: Buffer
  #length = 0

  /** @param base - the public address of this site, for addresses that begin with '/' */
  constructor(base: string) {
    this.#base = base
    this.#out = Buffer.allocUnsafe(96 * 1024)
  }

  /** What was written since it was last asked for. */
  take(): Buffer {
    const taken = Buffer.from(this.#out.subarray(0, this.#length))
    this.#length = 0
    return taken
  }

  /** Writes the first line: the names of the columns. They are plain. */
  header(columns: readonly Column[]): void {
    const line = Buffer.from(`${columns.map(({ name }) => name).join(',')}\r\n`)
    this.#reserve(line.length)
    this.#length += line.copy(this.#out, this.#length)
  }

  /**
   * Writes a line. Cell n stands in the bytes from `bounds[2n]` (-1 for none) to `bounds[2n + 1]`.
   */
  row(columns: readonly Column[], bytes: Buffer, bounds: Int32Array): void {
    let cell = 0
    let hasAddress = true
    for (const column of columns) {
      if (cell > 0) this.#byte(COMMA)
      const before = this.#length
      if (!column.describesAddress || hasAddress) {
        this.#cell(column, bytes, bounds[2 * cell] ?? -1, bounds[2 * cell + 1] ?? -1)
      }
      if (column.kind === 'address') hasAddress = this.#length > before
      cell += 1
    }
    this.#byte(CR)
    this.#byte(LF)
  }

  #cell(column: Column, bytes: Buffer, start: number, end: number): void {
    if (column.name === 'title') return this.#title(bytes, start, end)
    if (start < 0) {
      if (column.name === 'url') this.#string(this.#base)
      return
    }
    if (column.each !== undefined) return this.#list(column, bytes, start, end)
    switch (column.kind) {
      case 'text':
        return this.#text(bytes, start, end)
      case 'number':
        return this.#plain(bytes, start, end, NUMERIC)
      case 'code':
        return this.#plain(bytes, start, end, PLAIN)
      case 'address': {
        const url = safeUrl(cleanText(bytes.toString('utf8', start, end)), this.#base)
        return this.#string(url ?? (column.name === 'url' ? this.#base : ''))
      }
    }
  }

  /** As presentItem does: trimmed, and never empty. */
  #title(bytes: Buffer, start: number, end: number): void {
    const isPlain = start < end && isVisible(bytes[start]) && isVisible(bytes[end - 1])
    if (isPlain) return this.#text(bytes, start, end)
    const title = start < 0 ? '' : cleanText(bytes.toString('utf8', start, end)).trim()
    this.#string(title || '(zonder titel)')
  }

  #list({ kind, each }: Column, bytes: Buffer, start: number, end: number): void {
    const key = end - start <= LONGEST_LIST ? `${kind}${each}${bytes.toString('latin1', start, end)}` : null
    const known = key === null ? undefined : this.#lists.get(key)
    if (known) return this.#text(known, 0, known.length)
    const values = (JSON.parse(bytes.toString('utf8', start, end)) as unknown[])
      .filter((value) => typeof value === 'string')
      .map((value) => (kind === 'address' ? safeUrl(cleanText(value), this.#base) : cleanText(value)))
      .filter((value) => value !== null)
    const written = Buffer.from(values.join(SEPARATOR))
    if (key !== null) this.#lists.set(key, written)
    this.#text(written, 0, written.length)
  }

  #string(text: string): void {
    const bytes = Buffer.from(text)
    this.#text(bytes, 0, bytes.length)
  }

  /** What needs no quotes, unless it is something else than it should be: then it is text. */
  #plain(bytes: Buffer, start: number, end: number, kind: number): void {
    let isKind = true
    for (let at = start; at < end; at += 1) isKind &&= (meaningOf(bytes, at) & kind) !== 0
    if (!isKind || (kind === PLAIN && (meaningOf(bytes, start) & GUARDED) !== 0)) {
      return this.#text(bytes, start, end)
    }
    this.#reserve(end - start)
    this.#length += bytes.copy(this.#out, this.#length, start, end)
  }

  #text(bytes: Buffer, start: number, end: number): void {
    if (start >= end) return
    let found = 0
    for (let at = start; at < end; at += 1) found |= meaningOf(bytes, at)
    if ((found & SUSPECT) !== 0) {
      const text = bytes.toString('utf8', start, end)
      const clean = cleanText(text)
      if (clean !== text) return this.#string(clean)
    }
    this.#reserve(2 * (end - start) + 3)
    this.#byte(0x22)
    if ((meaningOf(bytes, start) & GUARDED) !== 0) this.#byte(APOSTROPHE)
    if ((found & QUOTE) === 0) this.#length += bytes.copy(this.#out, this.#length, start, end)
    else this.#doubled(bytes, start, end)
    this.#byte(0x22)
  }

  /** Each quote twice (RFC 4180, 2.7). */
  #doubled(bytes: Buffer, start: number, end: number): void {
    let from = start
    for (;;) {
      const quote = bytes.indexOf(0x22, from)
      if (quote < 0 || quote >= end) break
      this.#length += bytes.copy(this.#out, this.#length, from, quote + 1)
      this.#byte(0x22)
      from = quote + 1
    }
    this.#length += bytes.copy(this.#out, this.#length, from, end)
  }

  #byte(value: number): void {
    if (this.#length === this.#out.length) this.#reserve(1)
    this.#out[this.#length] = value
    this.#length += 1
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes
    if (needed <= this.#out.length) return
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#out.length))
    this.#out.copy(larger, 0, 0, this.#length)
    this.#out = larger
  }
}

const isVisible = (byte = 0): boolean => byte > SPACE && byte <= TILDE
