/** A place in the file, to read on from. */
export interface Position {
  /** In bytes from the beginning. */
  offset: number
  /** Counted from 1. */
  line: number
}

/** What is wrong with how a row is written down. `column` counts from 0. */
export type RowFault =
  | { kind: 'quoteInside'; column: number }
  | { kind: 'quoteNotClosed'; column: number }
  | { kind: 'cellTooLarge'; column: number }
  | { kind: 'rowTooLarge'; column: number }

/** One row, not yet cut into cells. */
export interface RawRow {
  /** The line on which it begins. */
  line: number
  /** Its bytes without the line break; empty when there is a fault. */
  bytes: Buffer
  /** How far it reaches in the file, in bytes. */
  endsAt: number
  fault?: RowFault
  /** Reading has to go on here instead of after the row: its quotes cannot be trusted. */
  resumeAt?: Position
}

export interface SplitLimits {
  /** The largest cell that is kept, in bytes. */
  cellBytes: number
  /** The largest row that is kept, in bytes. */
  rowBytes: number
}

const [QUOTE, CR, LF] = [0x22, 0x0d, 0x0a]

/**
 * Finds where rows end in a stream of bytes (RFC 4180, and also LF, CR and `;` or TAB as separator), so that one
 * row that is written down wrongly spoils no other. Keeps no more than one row within the limits: what is larger
 * is counted, not kept. Cutting a row into cells is left to csv-parse.
 *
 * @example
 * const splitter = new RowSplitter(0x2c, { cellBytes: 1e6, rowBytes: 4e6 }, { offset: 0, line: 1 })
 * for await (const piece of file) yield* splitter.push(piece)
 * yield* splitter.end()
 */
export class RowSplitter {
  private state: 'start' | 'plain' | 'quoted' | 'closing' = 'start'
  private kept: Buffer[] = []
  private rowBytes = 0
  private cellBytes = 0
  private column = 0
  private fault: RowFault | undefined
  private rowLine: number
  private firstBreak: Position | undefined
  private offset: number
  private line: number
  private previous = 0

  constructor(
    private readonly separator: number,
    private readonly limits: SplitLimits,
    from: Position,
  ) {
    this.offset = from.offset
    this.line = from.line
    this.rowLine = from.line
  }

  /** The rows that end in this piece. Stops at a row with `resumeAt`. */
  *push(piece: Buffer): Generator<RawRow> {
    let begin = 0
    for (let index = 0; index < piece.length; index += 1) {
      const byte = piece[index] ?? 0
      const isBreak = byte === LF || byte === CR
      const isSecondHalf = byte === LF && this.previous === CR
      this.previous = byte
      this.offset += 1
      if (isBreak && !isSecondHalf) this.line += 1
      if (isSecondHalf && this.state === 'start' && this.rowBytes === 0) {
        begin = index + 1
        continue
      }
      if (isBreak && (this.state !== 'quoted' || this.fault?.kind === 'quoteInside')) {
        this.keep(piece.subarray(begin, index))
        begin = index + 1
        yield this.finish()
        continue
      }
      this.rowBytes += 1
      if (isBreak) this.firstBreak = this.breakAt(isSecondHalf)
      this.read(byte)
      if (this.fault?.kind === 'quoteInside' && this.firstBreak) {
        yield this.finish(this.firstBreak)
        return
      }
    }
    this.keep(piece.subarray(begin))
  }

  /** The last row, when the file does not end with a line break. */
  *end(): Generator<RawRow> {
    if (this.state === 'quoted') {
      this.fault = { kind: 'quoteNotClosed', column: this.column }
      yield this.finish(this.firstBreak)
    } else if (this.rowBytes > 0) yield this.finish()
  }

  private read(byte: number): void {
    if (this.state === 'quoted') {
      if (byte === QUOTE) this.state = 'closing'
      else this.grow()
    } else if (byte === this.separator) {
      this.state = 'start'
      this.column += 1
      this.cellBytes = 0
    } else if (this.state === 'closing') {
      if (byte !== QUOTE) this.fault = { kind: 'quoteInside', column: this.column }
      this.state = byte === QUOTE ? 'quoted' : 'plain'
      this.grow()
    } else if (this.state === 'start' && byte === QUOTE) {
      this.state = 'quoted'
    } else {
      this.state = 'plain'
      this.grow()
    }
  }

  private grow(): void {
    this.cellBytes += 1
    if (this.fault) return
    if (this.cellBytes > this.limits.cellBytes) this.fault = { kind: 'cellTooLarge', column: this.column }
    else if (this.rowBytes > this.limits.rowBytes) this.fault = { kind: 'rowTooLarge', column: this.column }
    if (this.fault) this.kept = []
  }

  private keep(part: Buffer): void {
    if (!this.fault && part.length > 0) this.kept.push(Buffer.from(part))
  }

  /** Where the second line of the row begins. The line feed of a CR LF pair still belongs to the first. */
  private breakAt(isSecondHalf: boolean): Position {
    const here = { offset: this.offset, line: this.line }
    if (!this.firstBreak) return here
    return isSecondHalf && this.firstBreak.offset === this.offset - 1 ? here : this.firstBreak
  }

  private finish(resumeAt?: Position): RawRow {
    const { fault, rowLine: line } = this
    const bytes = fault ? Buffer.alloc(0) : Buffer.concat(this.kept)
    const row: RawRow = {
      line,
      bytes,
      endsAt: this.offset,
      ...(fault && { fault }),
      ...(resumeAt && { resumeAt }),
    }
    this.state = 'start'
    this.kept = []
    this.rowBytes = this.cellBytes = this.column = 0
    this.fault = this.firstBreak = undefined
    this.rowLine = this.line
    return row
  }
}
