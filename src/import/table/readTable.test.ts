import { describe, expect, it } from 'vitest'
import { makeWorkbook, makeZip, workbookParts } from '../../../test/fixtures/workbooks/makeWorkbook'
import { MOST_BYTES, MOST_ROWS } from './limits'
import { readTable } from './readTable'

const cellsOf = async (bytes: Buffer | string, encoding: BufferEncoding = 'utf8') => {
  const { rows } = await readTable(typeof bytes === 'string' ? Buffer.from(bytes, encoding) : bytes)
  return rows.map(({ cells }) => cells)
}

const faultOf = (bytes: Buffer | string): Promise<string> =>
  readTable(Buffer.from(bytes)).then(
    () => 'read',
    (error: { problems: { code: string }[] }) => error.problems[0]?.code ?? '',
  )

describe('a CSV file', () => {
  it.each([
    ['a comma', 'titel,plaats\nCafé,Zwolle\n'],
    ['a semicolon', 'titel;plaats\r\nCafé;Zwolle\r\n'],
    ['a tab', 'titel\tplaats\nCafé\tZwolle'],
    ['a byte order mark', '\ufefftitel;plaats\nCafé;Zwolle'],
    ['what Excel says of its separator', 'sep=;\r\ntitel;plaats\r\nCafé;Zwolle'],
  ])('is read with %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([{ titel: 'Café', plaats: 'Zwolle' }])
  })

  it('is read as Windows-1252 where it is no UTF-8, and as UTF-16 where it says so', async () => {
    expect(await cellsOf(Buffer.from('titel;prijs\nCaf\xe9;\x80 5', 'latin1'))).toEqual([
      { titel: 'Café', prijs: '€ 5' },
    ])
    expect(await cellsOf('\ufefftitel\tprijs\nCafé\t€ 5', 'utf16le')).toEqual([
      { titel: 'Café', prijs: '€ 5' },
    ])
  })

  it('tells the line of a row that is written down wrongly, and reads the others', async () => {
    const { problems, rows } = await readTable(Buffer.from('sep=,\na,b\n1,2\n3\n4,5'))
    expect(rows.map(({ line }) => line)).toEqual([3, 5])
    expect(problems).toMatchObject([{ code: 'tooFewCells', line: 4 }])
  })
})

describe('a workbook', () => {
  it('gives texts, numbers, dates and the kept values of formulas', async () => {
    const bytes = await makeWorkbook(
      [
        ['titel', 'datum', 'tijd', 'aantal', 'ja', { shared: 1 }, 'som'],
        [
          { shared: 0 },
          { date: 46357.8125 },
          { date: 0.8125 },
          0.1 + 0.2,
          true,
          null,
          { formula: 'A2&"!"', result: 'Tuin!' },
        ],
        [],
        ['Markt & meer', { date: 46357 }, null, 12, false, '=1+1', { formula: '1+1', result: 2 }],
      ],
      ['<r><t>Buurt</t></r><r><t>tuin</t></r><rPh sb="0" eb="1"><t>nee</t></rPh>', '<t>los</t>'],
    )
    const { rows, columns } = await readTable(bytes)
    expect(columns).toEqual(['titel', 'datum', 'tijd', 'aantal', 'ja', 'los', 'som'])
    expect(rows.map(({ line, cells }) => [line, ...Object.values(cells)])).toEqual([
      [2, 'Buurttuin', '2026-12-01 19:30', '19:30', '0.3', 'ja', '', 'Tuin!'],
      [4, 'Markt & meer', '2026-12-01', '', '12', 'nee', '=1+1', '2'],
    ])
  })

  it('tells where a formula has an error or no value', async () => {
    const { problems } = await readTable(
      await makeWorkbook([
        ['titel', 'som'],
        ['Een', { error: '#DIV/0!' }],
        ['Twee', { formula: 'NU()' }],
      ]),
    )
    expect(problems).toMatchObject([
      { code: 'cellFault', line: 2, column: 'som' },
      { code: 'formulaNotComputed', line: 3, column: 'som' },
    ])
  })

  it('is refused when it unpacks to more than any sheet is, also when it lies about that', async () => {
    const bomb = { ...workbookParts([['a']]), 'xl/sharedStrings.xml': Buffer.alloc(101 * 1024 * 1024, 32) }
    const zip = await makeZip(bomb)
    expect(zip.length).toBeLessThan(MOST_BYTES)
    expect(await faultOf(zip)).toBe('zipBomb')
    // Says in its directory that every part is one byte.
    const liar = Buffer.from(zip)
    for (let at = liar.indexOf('PK\x01\x02'); at >= 0; at = liar.indexOf('PK\x01\x02', at + 4)) {
      liar.writeUInt32LE(1, at + 24)
    }
    expect(await faultOf(liar)).toBe('badWorkbook')
  })
})

describe('resources of OpenStad', () => {
  const resource = {
    id: 7,
    title: 'Buurttuin',
    summary: 'x'.repeat(300),
    description: '<p>Kom <b>langs</b></p>',
    tags: [
      { name: 'Natuur', type: 'thema' },
      { name: 'Zwolle', type: 'gebied' },
    ],
    statuses: [{ name: 'Open' }],
    user: { displayName: 'Els' },
    extraData: { doel: ['a', 'b'] },
    deletedAt: null,
  }
  it.each([
    ['a list', [resource]],
    ['a page', { metadata: { pageCount: 1 }, records: [resource] }],
  ])('are read from %s', async (_, json) => {
    const [cells] = await cellsOf(JSON.stringify(json))
    expect(cells).toMatchObject({
      id: '7',
      tags: 'Natuur; Zwolle',
      'tags.thema': 'Natuur',
      status: 'Open',
      displayName: 'Els',
      'extraData.doel': 'a; b',
      deletedAt: '',
    })
    expect(cells?.summary).toHaveLength(280)
  })
})

it.each([
  ['nothing', '', 'fileEmpty'],
  ['spaces', ' \n ', 'fileEmpty'],
  ['columns only', 'titel;plaats\n', 'noRows'],
  ['a column twice', 'titel;titel\na;b', 'duplicateColumn'],
  ['too many rows', `titel\n${'x\n'.repeat(MOST_ROWS + 1)}`, 'tooManyRows'],
  ['too many columns', `${Array.from({ length: 201 }, (_, at) => `k${at}`).join(';')}\n1`, 'tooManyColumns'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'notText'],
  ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oldExcel'],
  ['half a workbook', 'PK\x03\x04half', 'badWorkbook'],
  ['half JSON', '[{"id":1', 'badJson'],
  ['other JSON', '{"hello":"world"}', 'notOpenStad'],
])('%s is refused with what to do', async (_, bytes, code) => {
  const found = await faultOf(bytes)
  expect(found).toBe(code)
})
