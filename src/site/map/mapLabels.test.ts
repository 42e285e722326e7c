import { expect, it } from 'vitest'
import { mapLabels, type Named } from './mapLabels'

/** Where names came: `Zwolle 100 43`. */
const placed = (names: readonly Named[], taken: Parameters<typeof mapLabels>[1]['taken'] = []) =>
  mapLabels(names, { width: 200, height: 200, taken }).map(({ markup }) => {
    const [, x, y, title] = /x="(\d+)" y="(\d+)".*>(.+)<\/text>/.exec(markup) ?? []
    return `${title} ${x} ${y}`
  })

it('puts a name above its dot, below it at the top, and away from the edge', () => {
  expect(placed([{ title: 'Zwolle', at: [100, 100] }])).toEqual(['Zwolle 100 93'])
  expect(placed([{ title: 'Zwolle', at: [100, 8] }])).toEqual(['Zwolle 100 26'])
  expect(placed([{ title: 'Zwolle', at: [0, 100] }])).toEqual(['Zwolle 27 93'])
})

it('puts no name over another or over the mark, and leaves out what does not fit', () => {
  const at = [100, 100] as const
  const names = ['Zwolle', 'Hattem', 'Kampen', 'Raalte'].map((title) => ({ title, at }))
  expect(placed(names)).toEqual(['Zwolle 100 93', 'Hattem 100 118'])
  const mark = { left: 87, right: 113, top: 80, bottom: 120 }
  expect(placed(names, [mark])).toEqual(['Zwolle 143 104'])
})

it('leaves out what lies outside the picture', () => {
  expect(placed([{ title: 'Zwolle', at: [-1, 100] }])).toEqual([])
})
