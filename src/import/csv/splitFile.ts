import { createReadStream } from 'node:fs'
import { RowSplitter, type Position, type RawRow, type SplitLimits } from './RowSplitter'

/** A cell of more than 1 MB is no text that somebody wrote; a row has at most four of those. */
export const DEFAULT_LIMITS: SplitLimits = { cellBytes: 1_000_000, rowBytes: 4_000_000 }

/**
 * The rows of a file, one at a time. After a row of which the quotes are wrong it reads on at the next line, so
 * that a forgotten quote costs one row and not the rest of the file.
 *
 * @param separator - one ASCII character: ',' or ';' or a TAB.
 */
export async function* splitFile(
  path: string,
  separator: string,
  start: Position,
  limits: SplitLimits = DEFAULT_LIMITS,
): AsyncGenerator<RawRow> {
  let from: Position | undefined = start
  while (from) {
    const resumeAt: Position | undefined = yield* splitFrom(path, separator, from, limits)
    from = resumeAt
  }
}

async function* splitFrom(
  path: string,
  separator: string,
  from: Position,
  limits: SplitLimits,
): AsyncGenerator<RawRow, Position | undefined> {
  const splitter = new RowSplitter(separator.charCodeAt(0), limits, from)
  for await (const piece of createReadStream(path, { start: from.offset }) as AsyncIterable<Buffer>) {
    for (const row of splitter.push(piece)) {
      yield row
      if (row.resumeAt) return row.resumeAt
    }
  }
  for (const row of splitter.end()) {
    yield row
    if (row.resumeAt) return row.resumeAt
  }
  return undefined
}
