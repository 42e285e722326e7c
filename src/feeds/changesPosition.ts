import { InvalidValue } from './errors/InvalidValue'
import { instantOf } from './text/instant'

/** A place in the changes: the line that a reader read last. */
export interface Position {
  /** The database cluster that wrote the line; '' before the first line. */
  epoch: string
  /** The transaction that wrote it, 64 bits. */
  xid: string
  /** Its number. */
  seq: string
  /** Its instant, in milliseconds since 1970: tells it from a line that took its number after a backup came back. */
  at: number
  /** When old changes were last pruned as this reader began from nothing; 0 for never, or when it did not. */
  prunedAt: number
  /** The only type that the reader follows; null for all. */
  type: string | null
}

/** Before the first line. */
export const startPosition = (type: string | null, prunedAt = 0): Position => ({
  epoch: '',
  xid: '0',
  seq: '0',
  at: 0,
  prunedAt,
  type,
})

/** Whether nothing was read yet. */
export const isStart = ({ epoch }: Position): boolean => epoch === ''

/** Writes a position as the opaque text that readers give back. */
export const encodePosition = ({ epoch, xid, seq, at, prunedAt, type }: Position): string =>
  Buffer.from(JSON.stringify([1, epoch, xid, seq, at, prunedAt, type])).toString('base64url')

/**
 * Reads a cursor of the changes. One that was made for all types also serves a reader that wants one type from now on;
 * the other way around that reader would miss what it skipped.
 *
 * @param type - the type that is asked for; null for all
 * @throws InvalidValue when it is none, or one of another type
 */
export const decodePosition = (cursor: string, type: string | null): Position => {
  const position = parse(cursor)
  if (!position) {
    throw new InvalidValue('since', cursor, {
      nl: 'Neem de cursor over uit een eerder antwoord, geef een datum of tijdstip, of begin zonder.',
      en: 'Take the cursor from an earlier answer, give a date or an instant, or begin without one.',
    })
  }
  if (position.type !== null && position.type !== type) {
    throw new InvalidValue('since', cursor, {
      nl: `Deze cursor is van de wijzigingen van '${position.type}'. Lees daarmee verder, of begin zonder cursor.`,
      en: `This cursor is of the changes of '${position.type}'. Go on with those, or begin without a cursor.`,
    })
  }
  return { ...position, type }
}

const parse = (cursor: string): Position | null => {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(value) || value.length !== 7) return null
  const [version, epoch, xid, seq, at, prunedAt, type] = value as unknown[]
  if (version !== 1 || !isDigits(xid) || !isDigits(seq) || !isInstant(at) || !isInstant(prunedAt)) return null
  if (typeof epoch !== 'string' || !/^\d{0,20}$/.test(epoch)) return null
  if (type !== null && typeof type !== 'string') return null
  return { epoch, xid, seq, at, prunedAt, type }
}

const isDigits = (value: unknown): value is string => typeof value === 'string' && /^\d{1,18}$/.test(value)

const isInstant = (value: unknown): value is number =>
  Number.isInteger(value) && instantOf(Number(value)) !== null
