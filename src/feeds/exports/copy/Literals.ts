import pg from 'pg'
import { Parameters } from '../../loadSql'

/** Values that stand in the statement itself, quoted: COPY is a command, and takes no parameters. */
export class Literals extends Parameters {
  override add(value: unknown): string {
    return literal(value)
  }
}

/** @example literal(["it's"]) // "array['it''s']" */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'string') return pg.escapeLiteral(value)
  throw new TypeError(`A statement cannot hold a value of type ${typeof value}.`)
}
