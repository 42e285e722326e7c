import { describe, expect, it } from 'vitest'
import type { ImportFailure } from '../ImportFailure'
import { locateInJson } from './locateInJson'
import { parseMap, readMap } from './readMap'

const map = {
  origin: { name: 'Buurtbudget', id: 'id' },
  fields: { title: { column: 'title' } },
  state: { constant: 'published' },
}

const complaintsOf = (value: unknown): string[] => {
  try {
    parseMap(typeof value === 'string' ? value : JSON.stringify(value, null, 2))
  } catch (error) {
    return (error as ImportFailure).problems.map(({ message }) => message.en)
  }
  return []
}

describe('a map', () => {
  it('is taken when it is right', () => expect(complaintsOf(map)).toEqual([]))

  it.each([
    [
      'a field without a source',
      { ...map, fields: { title: {} } },
      ['Map, line 7, fields > title: give at least one of: column, template, constant.'],
    ],
    [
      'a typing error in a name, with the names that there are',
      { ...map, fields: { title: { column: 'a', truncat: 10 } } },
      [
        'Map, line 9, fields > title > truncat: there is no such thing. There are: column, values, template, constant, truncate, split, as.',
      ],
    ],
    ['what is missing', { ...map, origin: { name: 'x' } }, ["Map, line 2, origin: 'id' is missing."]],
    [
      'a wrong kind of value',
      { ...map, origin: { name: 1, id: 'x' } },
      ['Map, line 3, origin > name: this must be of type string.'],
    ],
    [
      'a value that is not in the list',
      { ...map, areas: { levels: [{ kind: 'city', column: 'a', code: 'x-{slug}' }] } },
      [
        'Map, line 17, areas > levels > 0 > kind: this cannot be. Valid are: "province", "municipality", "village", "district".',
      ],
    ],
    [
      'one thing only, where a choice has several branches',
      { ...map, themes: { column: 'c', values: { a: 'Bad Slug', b: ['goed', 'y z'] } } },
      [
        "Map, line 20, themes > values > b > 1: 'y z' does not have the form ^[a-z0-9]+(-[a-z0-9]+)*$.",
        "Map, line 17, themes > values > a: 'Bad Slug' does not have the form ^[a-z0-9]+(-[a-z0-9]+)*$.",
      ],
    ],
    [
      'a column of states without their values',
      { ...map, state: { column: 's' } },
      ["Map, line 11, state: 'values' is missing."],
    ],
    [
      'several faults at once',
      { ...map, state: {}, extra: 1 },
      expect.arrayContaining([expect.stringContaining('extra'), expect.stringContaining('state')]),
    ],
  ])('is told: %s', (_name, value, complaints) => {
    const found = complaintsOf(value)
    expect([...found].sort()).toEqual(Array.isArray(complaints) ? [...complaints].sort() : complaints)
  })

  it.each([
    ['{\n  "a": 1,\n  "b": ]\n}', 3],
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  "a": [1, 2\n}', 3],
    ['{\n  a: 1\n}', 2],
    ["{\n  'a': 1\n}", 2],
    ['{\n  "a": "x\n}', 2],
    ['{\n  "a": ja\n}', 2],
    ['{ "a": {\n', 1],
    ['{}\n{}', 2],
    ['', 1],
  ])('that is no JSON is refused with the line: %j', (text, line) => {
    expect(complaintsOf(text)[0]).toContain(`line ${line}.`)
  })

  it('that is not there is refused', async () => {
    await expect(readMap('/nergens/map.json')).rejects.toMatchObject({ problems: [{ code: 'mapNotFound' }] })
  })

  it.each(['dutch-citizen-projects', 'sample-projects'])('that we ship is right: %s', async (name) => {
    const { map: shipped } = await readMap(`test/fixtures/maps/${name}.json`)
    const known = Object.keys(shipped.themes?.make ?? {})
    const used = Object.values(shipped.themes?.values ?? {}).flat()
    expect([...new Set(used)].sort()).toEqual(known.sort())
  })
})

describe('a place in a JSON text', () => {
  const text = '{\n "a": {\n  "b:": [\n   1,\n   { "c": "}" },\n   3\n  ]\n },\n "d": 1\n}'
  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 'b:'], 3],
    [['a', 'b:', '1', 'c'], 5],
    [['a', 'b:', '2'], 6],
    [['d'], 9],
    [['a', 'niet'], 2],
  ])('%j is on line %i', (path, line) => expect(locateInJson(text, path)).toBe(line))
})
