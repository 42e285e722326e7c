import { describe, expect, it } from 'vitest'
import { compileMap, type MappedRow } from './applyMap'
import { checkColumns, checkFields } from './checkMap'
import type { CollectionShape } from './CollectionShape'
import type { ImportMap } from './types'

const shape: CollectionShape = {
  collection: 'initiatives',
  fields: {
    title: { type: 'text' },
    summary: { type: 'text' },
    body: { type: 'richText' },
    budgetCents: { type: 'number' },
    noImage: { type: 'checkbox' },
    publishedAt: { type: 'date' },
    phase: { type: 'select', options: ['idea', 'plan'] },
    targetGroups: { type: 'text', hasMany: true },
    'record.publicationBasis': { type: 'select', options: ['publicTask', 'consent'] },
    'location.latitude': { type: 'number' },
  },
  states: ['draft', 'published', 'stopped'],
}

const map: ImportMap = {
  origin: { name: 'Buurtbudget', id: 'id', url: 'https://voorbeeld.example/{id}' },
  fields: {
    title: { column: ['title', 'name'] },
    summary: {
      column: 'text',
      template: ['Uit {city}, {year}.', 'Uit {city}.'],
      constant: 'Een plan.',
      truncate: 20,
    },
    budgetCents: { column: 'cost' },
    noImage: { constant: true },
    publishedAt: { column: 'year' },
    phase: { column: 'phase', values: { '': 'idea', Klaar: 'plan' } },
    targetGroups: { column: 'for', split: ';' },
    'record.publicationBasis': { constant: 'publicTask' },
  },
  themes: { column: 'theme', values: { '': 'overig', Groen: ['groen', 'groen'], Alles: ['groen', 'sport'] } },
  areas: {
    make: true,
    levels: [
      {
        kind: 'municipality',
        column: 'city',
        values: { Assen: { code: 'GM0106' }, Damsco: { code: 'GM0363', name: 'Amsterdam' } },
      },
      { kind: 'district', column: 'district', code: '{parent}-{slug}', mayBeEmpty: true },
    ],
  },
  state: {
    column: 'chosen',
    values: { '': 'published', '0': 'stopped' },
    reasons: { stopped: 'Niet gekozen in {city}.' },
  },
}

const cells = {
  id: '1',
  title: 'Tuin',
  name: '',
  text: '',
  cost: '1.000',
  year: '',
  phase: '',
  for: '',
  theme: '',
  city: 'Assen',
  district: '',
  chosen: '',
}

const apply = (change: Partial<typeof cells>) =>
  compileMap(map, shape).apply({ line: 7, cells: { ...cells, ...change } })

const rowOf = (change: Partial<typeof cells>): MappedRow => {
  const applied = apply(change)
  return 'row' in applied ? applied.row : expect.fail(JSON.stringify(applied.problems))
}

const refusalOf = (change: Partial<typeof cells>): string[] => {
  const applied = apply(change)
  return 'problems' in applied
    ? applied.problems.map(({ line, column, code }) => `${line} ${column} ${code}`)
    : []
}

describe('a row', () => {
  it('becomes a document', () => {
    expect(
      rowOf({
        year: '2024',
        for: 'ouderen; jongeren;',
        theme: 'Alles',
        district: 'Nieuw-Oost',
        phase: 'Klaar',
      }),
    ).toEqual({
      line: 7,
      originId: '1',
      data: {
        title: 'Tuin',
        summary: 'Uit Assen, 2024.',
        budgetCents: 100_000,
        noImage: true,
        publishedAt: '2024-01-01T12:00:00.000Z',
        phase: 'plan',
        targetGroups: ['ouderen', 'jongeren'],
        record: { publicationBasis: 'publicTask' },
        origin: { name: 'Buurtbudget', sourceId: '1', url: 'https://voorbeeld.example/1' },
      },
      themes: ['groen', 'sport'],
      areas: [
        { code: 'GM0106', name: 'Assen', kind: 'municipality' },
        { code: 'GM0106-nieuw-oost', name: 'Nieuw-Oost', kind: 'district' },
      ],
      state: 'published',
    })
  })

  it('takes the first column that is filled in', () => {
    expect(rowOf({ title: '', name: 'Park' }).data.title).toBe('Park')
  })

  it('falls back on the first template that is complete, then on the constant, and shortens what is too long', () => {
    expect(rowOf({ text: 'Een lange tekst over een tuin' }).data.summary).toBe('Een lange tekst…')
    expect(rowOf({}).data.summary).toBe('Uit Assen.')
  })

  it('empties the fields whose cell is empty, so that a cell that was emptied does so too', () => {
    expect(rowOf({ cost: '' }).data).toMatchObject({ budgetCents: null, publishedAt: null, targetGroups: [] })
  })

  it('gets a theme once', () => expect(rowOf({ theme: 'Groen' }).themes).toEqual(['groen']))
  it('gets the theme of the empty cell', () => expect(rowOf({}).themes).toEqual(['overig']))
  it('gets the name that the map gives an area', () =>
    expect(rowOf({ city: 'Damsco' }).areas[0]?.name).toBe('Amsterdam'))
  it('gets its state with the reason', () => {
    expect(rowOf({ chosen: '0' })).toMatchObject({ state: 'stopped', reason: 'Niet gekozen in Assen.' })
  })

  it.each([
    [{ id: '' }, ['7 id originIdMissing']],
    [{ cost: 'veel' }, ['7 cost moneyUnclear']],
    [{ year: 'ooit' }, ['7 year dateUnclear']],
    [{ phase: 'Bezig' }, ['7 phase valueUnknown']],
    [{ theme: 'groen' }, ['7 theme themeUnknown']],
    [{ city: 'Parijs' }, ['7 city areaUnknown']],
    [{ city: '' }, ['7 city areaUnknown']],
    [{ district: '!!!' }, ['7 district areaUnknown']],
    [{ chosen: '2' }, ['7 chosen stateUnknown']],
    [{ title: 'a\u0000b' }, ['7 title controlCharacter']],
    [
      { cost: 'x', theme: 'y', chosen: 'z' },
      ['7 cost moneyUnclear', '7 theme themeUnknown', '7 chosen stateUnknown'],
    ],
  ])('with %j is refused, every fault at once', (change, refusals) =>
    expect(refusalOf(change)).toEqual(refusals),
  )

  it('is not fooled by names that every object has', () => {
    expect(refusalOf({ city: 'constructor' })).toEqual(['7 city areaUnknown'])
    expect(refusalOf({ theme: '__proto__' })).toEqual(['7 theme themeUnknown'])
  })

  it('knows which column fills a field, to point at when the rules refuse it', () => {
    const { columnOf } = compileMap(map, shape)
    expect(['title', 'summary', 'themes', 'areas', 'noImage'].map(columnOf)).toEqual([
      'title',
      'text',
      'theme',
      'city',
      undefined,
    ])
  })
})

describe('a map is held to the file and the collection', () => {
  const read = (changed: Partial<ImportMap>) => ({ map: { ...map, ...changed }, lineOf: () => 1 })
  const header = Object.keys(cells)
  const codes = (problems: readonly { code: string; message: { en: string } }[]) =>
    problems.map(({ code, message }) => `${code} ${message.en}`)

  it('when both are right there is nothing to say', () => {
    expect(checkColumns(read({}), { header })).toEqual([])
    expect(checkFields(read({}), shape)).toEqual([])
  })

  it('names the column that is missing, where, and which there are', () => {
    const [problem] = codes(checkColumns(read({}), { header: header.filter((name) => name !== 'cost') }))
    expect(problem).toMatch(
      /columnMissing Map, line 1, fields > budgetCents > column: the column 'cost'.*There are: id, title/,
    )
  })

  it('names the columns that nobody uses, unless they are left out on purpose', () => {
    const wide = { header: [...header, 'votes', 'x', ''] }
    expect(codes(checkColumns(read({ ignore: ['x'] }), wide))).toEqual([expect.stringContaining('votes')])
    expect(checkColumns(read({ ignore: ['*'] }), wide)).toEqual([])
  })

  it.each([
    [{ fields: { titel: { column: 'title' } } }, /fieldUnknown.*'titel'. There are: title, summary/],
    [{ fields: { phase: { constant: 'klaar' } } }, /constantWrong.*"klaar" does not fit.*idea, plan/],
    [{ fields: { phase: { column: 'phase', values: { a: 'klaar' } } } }, /constantWrong.*values > a/],
    [{ fields: { budgetCents: { constant: '10' } } }, /constantWrong/],
    [{ fields: { noImage: { constant: 'ja' } } }, /constantWrong/],
    [{ fields: { title: { constant: ['a'] } } }, /constantWrong/],
    [{ state: { constant: 'live' } }, /stateUnknown.*'live'. There are: draft, published, stopped/],
    [{ state: { column: 'chosen', values: { '1': 'live' } } }, /stateUnknown.*values > 1/],
  ])('%j is refused', (changed, message) =>
    expect(codes(checkFields(read(changed), shape)).join()).toMatch(message),
  )
})
