/** What a stream of rows begins with: eleven bytes, four of flags, four with the length of an extension. */
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1')
const HEADER_LENGTH = SIGNATURE.length + 8

/**
 * Gets one row: the bytes in which it stands, and for cell n where it begins (`bounds[2n]`, -1 for null) and ends
 * (`bounds[2n + 1]`). Both are used again for the next row: copy what is kept.
 */
export type OnRow = (bytes: Buffer, bounds: Int32Array) => void

/**
 * Finds the rows in what `COPY … TO STDOUT (format binary)` sends (PostgreSQL 17, COPY, 'Binary Format'). Lengths are
 * told, so no byte of a cell needs to be looked at, nor unescaped.
 */
export class BinaryRows {
  readonly #bounds: Int32Array
  readonly #columns: number
  #rest: Buffer = Buffer.alloc(0)
  #hasHeader = false
  #isOver = false

  constructor(columns: number) {
    this.#columns = columns
    this.#bounds = new Int32Array(columns * 2)
  }

  /** Takes the next piece, and gives every row that is complete with it. */
  push(chunk: Buffer, onRow: OnRow): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let at = this.#hasHeader ? 0 : this.#skipHeader(bytes)
    while (!this.#isOver && at + 2 <= bytes.length) {
      const after = this.#findRow(bytes, at)
      if (after < 0) break
      if (!this.#isOver) onRow(bytes, this.#bounds)
      at = after
    }
    this.#rest = bytes.subarray(at)
  }

  /**
   * To be called after the last piece.
   *
   * @throws Error when the rows did not come to their end
   */
  end(): void {
    if (!this.#isOver) throw new Error('The database stopped in the middle of an export.')
  }

  #skipHeader(bytes: Buffer): number {
    if (bytes.length < HEADER_LENGTH) return 0
    if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
      throw new Error('The database did not send rows in its binary format.')
    }
    const length = HEADER_LENGTH + bytes.readInt32BE(SIGNATURE.length + 4)
    if (bytes.length < length) return 0
    this.#hasHeader = true
    return length
  }

  /** @returns where the next row begins; -1 when this one is not complete */
  #findRow(bytes: Buffer, start: number): number {
    if (!this.#hasHeader) return -1
    const count = bytes.readInt16BE(start)
    if (count === -1) {
      this.#isOver = true
      return start + 2
    }
    if (count !== this.#columns) throw new Error(`A row of an export has ${count} cells.`)
    let at = start + 2
    for (let cell = 0; cell < count; cell += 1) {
      if (at + 4 > bytes.length) return -1
      const length = bytes.readInt32BE(at)
      at += 4
      this.#bounds[2 * cell] = length < 0 ? -1 : at
      if (length > 0) at += length
      if (at > bytes.length) return -1
      this.#bounds[2 * cell + 1] = at
    }
    return at
  }
}
