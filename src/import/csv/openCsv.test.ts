import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportFailure } from '../ImportFailure'
import { openCsv } from './openCsv'
import type { SplitLimits } from './RowSplitter'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noaber-csv-'))
})
afterAll(() => rm(folder, { recursive: true }))

const save = async (content: string | Buffer): Promise<string> => {
  const path = join(folder, 'file.csv')
  await writeFile(path, content)
  return path
}

/** Rows as `line: cells`, refused ones as `line! code column`. */
const read = async (content: string | Buffer, limits?: SplitLimits): Promise<string[]> => {
  const file = await openCsv(await save(content), limits && { limits })
  const found: string[] = []
  for await (const one of file.rows()) {
    if ('row' in one) found.push(`${one.row.line}: ${Object.values(one.row.cells).join('|')}`)
    else found.push(`${one.problem.line}! ${one.problem.code} ${one.problem.column}`)
  }
  return found
}

const failureOf = async (content: string | Buffer): Promise<ImportFailure> => {
  const path = await save(content)
  return openCsv(path).then(
    () => expect.fail('was accepted'),
    (error: unknown) => error as ImportFailure,
  )
}

describe('reading a file', () => {
  it('counts lines right with line breaks inside quotes', async () => {
    expect(await read('id,text\n1,"een\ntwee"\n2,"drie ""vier"""\n')).toEqual([
      '2: 1|een\ntwee',
      '4: 2|drie "vier"',
    ])
  })

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('takes %s as line break', async (_name, end) => {
    const text = ['id,text', '1,"a\nb"', '', '2,c'].join(end)
    expect(await read(text)).toEqual(['2: 1|a\nb', '5: 2|c'])
  })

  it('takes a byte order mark for what it is', async () => {
    const file = await openCsv(await save('\ufeffid,naam\n1,é\n'))
    expect(file.header).toEqual(['id', 'naam'])
  })

  it.each([',', ';', '\t'])('finds the separator %j', async (separator) => {
    const file = await openCsv(await save(`id${separator}"a,b;c;d"${separator}naam\n`))
    expect(file.separator).toBe(separator)
    expect(file.header).toEqual(['id', 'a,b;c;d', 'naam'])
  })

  it('passes over rows with nothing in them, as spreadsheets leave at the end', async () => {
    expect(await read('id,text\n\n1,a\n,\n" ",\n')).toEqual(['3: 1|a'])
  })

  it('trims cells and makes them NFC', async () => {
    expect(await read('id,text\n1, poe\u0308zie \n')).toEqual(['2: 1|po\u00ebzie'])
  })

  it('reads a quote in the middle of a cell as text', async () => {
    expect(await read('id,text\n1,buis 5" dik\n2,b\n')).toEqual(['2: 1|buis 5" dik', '3: 2|b'])
  })

  it('reads what csv-stringify wrote, cell for cell, with the lines that csv-parse counts', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '😀') })
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
    const options = fc.record({
      quoted: fc.boolean(),
      bom: fc.boolean(),
      delimiter: fc.constantFrom(',', ';', '\t'),
    })
    await fc.assert(
      fc.asyncProperty(table, options, async (rows, written) => {
        const filled = rows.map(([one, other], index) => [`${index}`, `x${one}`, `${other}x`])
        const text = stringify([['id', 'one', 'other'], ...filled], written)
        const expected = parse(text, { ...written, from: 2, info: true }) as unknown as {
          record: string[]
          info: { lines: number }
        }[]
        const found = await read(text)
        expect(found.map((row) => row.replace(/^\d+: /, ''))).toEqual(
          expected.map(({ record }) =>
            record.map((one) => one.normalize('NFC').replace(/\r\n?/g, '\n').trim()).join('|'),
          ),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('a row that is written down wrongly stops no other', () => {
  it('too few and too many cells', async () => {
    expect(await read('id,text\n1\n2,a\n3,b,c\n4,d\n')).toEqual([
      '2! tooFewCells null',
      '3: 2|a',
      '4! tooManyCells null',
      '5: 4|d',
    ])
  })

  it('text behind a closing quote', async () => {
    expect(await read('id,text\n1,"a" b\n2,c\n')).toEqual(['2! quoteInside text', '3: 2|c'])
  })

  it('a quote that is not closed before the next quoted cell', async () => {
    expect(await read('id,text\n1,"a\n2,"b"\n3,c\n')).toEqual(['2! quoteInside text', '3: 2|b', '4: 3|c'])
  })

  it('a quote that is never closed costs one row, not the rest of the file', async () => {
    expect(await read('id,text\r\n1,"a\r\n2,b\r\n3,c')).toEqual([
      '2! quoteNotClosed text',
      '3: 2|b',
      '4: 3|c',
    ])
  })

  it('a cell of 10 MB', async () => {
    const huge = 'x'.repeat(10_000_000)
    expect(await read(`id,text\n1,${huge}\n2,"${huge}\n${huge}"\n3,c\n`)).toEqual([
      '2! cellTooLarge text',
      '3! cellTooLarge text',
      '5: 3|c',
    ])
  })

  it('a row that is too large though its cells are not', async () => {
    const limits = { cellBytes: 10, rowBytes: 15 }
    expect(await read('id,text\n123456789,123456789\n2,c\n', limits)).toEqual([
      '2! rowTooLarge text',
      '3: 2|c',
    ])
  })

  it('loses no row and invents none, whatever the bytes', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const found = await read(`id,text\n${body}\nlast,row`)
        const lines = found.map((row) => Number.parseInt(row))
        expect(lines).toEqual([...lines].sort((one, other) => one - other))
        expect(found.at(-1)).toMatch(/^\d+: last\|row$/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file that cannot be read is refused whole, with what to do', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

  it.each([
    ['UTF-16 with its mark', utf16('id,naam\n1,a\n'), 'encodingUtf16'],
    ['UTF-16 without', utf16('id,naam\n1,a\n').subarray(2), 'encodingUtf16'],
    ['UTF-16, the other way round', utf16('id,naam\n1,a\n').swap16(), 'encodingUtf16'],
    ['Windows-1252', Buffer.from('id,naam\n1,po\xebzie\n', 'latin1'), 'encodingUnknown'],
    ['nothing', '', 'fileEmpty'],
    ['white space', '\ufeff \n\n', 'fileEmpty'],
    ['a column that is there twice', 'id,naam,id\n', 'duplicateColumn'],
  ])('%s', async (_name, content, code) => {
    const { problems } = await failureOf(content)
    expect(problems.map((problem) => problem.code)).toEqual([code])
  })

  it('says where the wrong letter is and how to save the file', async () => {
    const before = 'x'.repeat(70_000)
    const { problems } = await failureOf(Buffer.from(`id,naam\n1,${before}\n2,po\xebzie\n`, 'latin1'))
    expect(problems[0]).toMatchObject({ line: 3, message: { nl: expect.stringContaining('CSV UTF-8') } })
  })

  it('says how the columns that are there twice are called and where they are', async () => {
    const { problems } = await failureOf('id,naam,id,naam,naam\n')
    expect(problems.map(({ message }) => message.nl)).toEqual([
      expect.stringMatching(/'id'.*kolom 1 en 3/),
      expect.stringMatching(/'naam'.*kolom 2 en 4 en 5/),
    ])
  })

  it('a file that is not there', async () => {
    await expect(openCsv(join(folder, 'weg.csv'))).rejects.toMatchObject({
      problems: [{ code: 'fileNotFound' }],
    })
  })

  it('takes letters of several bytes that fall across two pieces of the file', async () => {
    const text = `id,naam\n1,${'é€😀'.repeat(20_000)}\n`
    expect((await read(text))[0]).toBe(`2: 1|${'é€😀'.repeat(20_000)}`)
    expect((await read(` ${text}`))[0]).toContain('2: 1|')
  })
})
