import { describe, expect, it } from 'vitest'
import { BinaryRows } from './BinaryRows'
import { Literals } from './Literals'

/** Rows as `COPY … (format binary)` sends them. */
const encode = (rows: readonly (readonly (string | null)[])[], hasEnd = true): Buffer =>
  Buffer.concat([
    Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'),
    Buffer.alloc(8),
    ...rows.map((cells) => Buffer.concat([int16(cells.length), ...cells.map(encodeCell)])),
    ...(hasEnd ? [int16(-1)] : []),
  ])

const int16 = (value: number) => {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

const encodeCell = (cell: string | null) => {
  const bytes = Buffer.from(cell ?? '')
  const length = Buffer.alloc(4)
  length.writeInt32BE(cell === null ? -1 : bytes.length)
  return Buffer.concat([length, bytes])
}

const decode = (chunks: readonly Buffer[], columns: number) => {
  const rows = new BinaryRows(columns)
  const found: (string | null)[][] = []
  for (const chunk of chunks) {
    rows.push(chunk, (bytes, bounds) => {
      found.push(
        Array.from({ length: columns }, (_, cell) => {
          const [start = -1, end] = bounds.subarray(2 * cell, 2 * cell + 2)
          return start < 0 ? null : bytes.toString('utf8', start, end)
        }),
      )
    })
  }
  rows.end()
  return found
}

describe('rows of COPY', () => {
  const rows = [
    ['a', null, ''],
    ['é 🌳\n"', 'x'.repeat(300), '\\N'],
  ]

  it('are found wherever the pieces are cut', () => {
    const bytes = encode(rows)
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(decode([bytes.subarray(0, cut), bytes.subarray(cut)], 3)).toEqual(rows)
    }
    const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    expect(decode(single, 3)).toEqual(rows)
  })

  it('are not complete without their end', () => {
    expect(() => decode([encode(rows, false)], 3)).toThrow('stopped in the middle')
    expect(() => decode([], 3)).toThrow('stopped in the middle')
  })

  it('are refused when they are something else', () => {
    expect(() => decode([Buffer.from('urn,type,title\r\n and more of it')], 3)).toThrow('binary format')
    expect(() => decode([encode([['a']])], 3)).toThrow('1 cells')
  })
})

it('quotes what stands in a statement', () => {
  const literals = new Literals()
  expect(literals.add(`it's`)).toBe(`'it''s'`)
  expect(literals.add(['a', `b'); drop table x; --`])).toBe(`array['a', 'b''); drop table x; --']`)
  expect(literals.add('\\')).toBe(` E'\\\\'`)
  expect(literals.add(3)).toBe('3')
  expect(() => literals.add({})).toThrow(TypeError)
})
